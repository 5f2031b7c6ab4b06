package org.khet.portal.security.internal.caller;

import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.security.AccountId;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.Callers;
import org.khet.portal.api.security.Permission;
import org.khet.portal.api.security.RuntimeCaller;
import org.khet.portal.api.security.Scope;

/** The portal itself in an office. */
record SystemCaller(OfficeId office) implements Caller {
    /** Name in the trail; screens show the word for it. */
    static final String NAME = Texts.PORTAL;

    @Override
    public AccountId account() {
        return Callers.SYSTEM_ACCOUNT;
    }

    @Override
    public PersonId person() {
        return Callers.SYSTEM_PERSON;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Scope scope(Permission permission) {
        return Scope.OFFICE;
    }

    /** The portal itself in no office. */
    record OfRuntime() implements RuntimeCaller {
        @Override
        public AccountId account() {
            return Callers.SYSTEM_ACCOUNT;
        }

        @Override
        public String name() {
            return NAME;
        }

        @Override
        public boolean may(Permission permission) {
            return true;
        }
    }
}
