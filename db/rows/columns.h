// SPDX-License-Identifier: MIT
#pragma once

namespace remit {

// How the rows of one kind lie in tables, specialised in one file per table, the single place that lists its columns:
//   name       the table
//   key        visits the columns of the primary key
//   columns    visits the others
//   lists      visits the tables that hold the row's lists: their name, the column of an element, the member. They
//              refer to the row by its key, in columns named like it, `id` by the table's name.
// A visitor is called with a column's name and a field. A subject named "x" takes the columns x_body_type and
// x_institution, one of them NULL; a node x_policy_area too. Empty ids are NULL.
template <class Row>
struct Columns;

}  // namespace remit
