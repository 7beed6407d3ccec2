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

// Visits a column that a later version of the schema added. A visitor to whom that makes a difference has an `added`,
// which is told what the field is in rows of the versions before.
template <class Visit, class T, class Usual>
void visitAdded(Visit& visit, const char* name, T& field, const Usual& usual) {
    if constexpr (requires { visit.added(name, field, usual); })
        visit.added(name, field, usual);
    else
        visit(name, field);
}

}  // namespace remit
