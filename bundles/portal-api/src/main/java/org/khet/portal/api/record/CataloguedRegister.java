package org.khet.portal.api.record;

import org.khet.portal.api.security.Caller;

/**
 * A register that an office made itself, with its words; not to be kept beyond the question that it answers.
 *
 * @param register the register
 * @param kind     its records by the edition in force; its service is asked with {@link #reader} only
 */
public record CataloguedRegister(OfficeRegister register, CataloguedKind kind) {
    /** For ever the same, e.g. {@code forms.register-12}: the name to be kept. */
    public String type() {
        return register.id();
    }

    /** Somebody before this register, with the rights that it grants. */
    public Caller reader(Caller caller) {
        return register.granted().apply(caller);
    }

    /** Whether somebody may see records of it. */
    public boolean isSeenBy(Caller caller) {
        return caller.may(register.permission())
                && reader(caller).may(register.service().kind().view());
    }
}
