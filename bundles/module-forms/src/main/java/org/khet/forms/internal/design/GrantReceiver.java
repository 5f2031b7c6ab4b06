package org.khet.forms.internal.design;

/** To whom a right in a register is granted. */
public enum GrantReceiver {
    /** Everybody who may use registers of the office. */
    EVERYBODY,
    /** People of a unit. */
    UNIT,
    /** A person. */
    PERSON,
    /** Whoever has a role, given, by an order or by acting. */
    ROLE,
    /** People of schools. */
    SCHOOLS
}
