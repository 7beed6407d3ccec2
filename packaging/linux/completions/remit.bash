# shellcheck shell=bash
# SPDX-License-Identifier: MIT
# Completion of remit for bash.

_remit() {
  local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]} command=${COMP_WORDS[1]}
  local options
  COMPREPLY=()
  if [ "$COMP_CWORD" -eq 1 ]; then
    mapfile -t COMPREPLY < <(compgen -W "check rights measure convert diff merge render report log --version --help -h" -- "$current"
      compgen -f -- "$current")
    compopt -o filenames 2>/dev/null
    return
  fi
  case "$command" in
    check) options="--scenario --date --format --fail-on" ;;
    rights) options="--scenario --date --place --area --holder --format --why" ;;
    measure) options="--scenario --date --place --format" ;;
    convert) options="--scenario --view --exact" ;;
    diff) options="--from --to --format" ;;
    merge) options="--format" ;;
    render) options="--scenario --date --place --view --words --theme --scale" ;;
    report) options="--scenario --date --place --sections --author" ;;
    log) options="--format" ;;
    *) options="" ;;
  esac
  case "$command $previous" in
    "check --format") mapfile -t COMPREPLY < <(compgen -W "text json csv sarif" -- "$current") ;;
    "rights --format" | "measure --format") mapfile -t COMPREPLY < <(compgen -W "text json csv" -- "$current") ;;
    *" --format") mapfile -t COMPREPLY < <(compgen -W "text json" -- "$current") ;;
    *" --fail-on") mapfile -t COMPREPLY < <(compgen -W "error warning note" -- "$current") ;;
    *" --theme") mapfile -t COMPREPLY < <(compgen -W "light dark" -- "$current") ;;
    "report --sections")
      mapfile -t COMPREPLY < <(compgen -W "summary matrix graph findings measures bodies sources" -- "$current")
      ;;
    "render --view") mapfile -t COMPREPLY < <(compgen -W "matrix graph" -- "$current") ;;
    *" --scenario" | *" --date" | *" --place" | *" --area" | *" --holder" | *" --view" | *" --from" | *" --to" | *" --scale" | *" --author") ;;
    *)
      if [[ $current == -* ]]; then
        mapfile -t COMPREPLY < <(compgen -W "$options --quiet -q --help -h" -- "$current")
      else
        mapfile -t COMPREPLY < <(compgen -f -- "$current")
        compopt -o filenames 2>/dev/null
      fi
      ;;
  esac
}
complete -F _remit remit
