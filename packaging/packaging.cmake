# SPDX-License-Identifier: MIT
install(TARGETS remit RUNTIME DESTINATION bin)
