package org.khet.ict.internal.ticket;

import java.util.List;
import java.util.Optional;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.security.AccountId;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.Callers;
import org.khet.portal.api.security.RuntimeCaller;

/** Callers of which only the holders of permissions are asked. */
interface TechnicianCallers extends Callers {
    @Override
    default List<OfficeId> offices(AccountId account) {
        throw new UnsupportedOperationException();
    }

    @Override
    default Optional<Caller> caller(AccountId account, OfficeId office) {
        throw new UnsupportedOperationException();
    }

    @Override
    default Caller system(OfficeId office) {
        throw new UnsupportedOperationException();
    }

    @Override
    default Optional<RuntimeCaller> runtime(AccountId account) {
        throw new UnsupportedOperationException();
    }

    @Override
    default RuntimeCaller runtimeSystem() {
        throw new UnsupportedOperationException();
    }
}
