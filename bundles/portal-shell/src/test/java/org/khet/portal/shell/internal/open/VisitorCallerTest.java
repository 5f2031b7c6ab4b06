package org.khet.portal.shell.internal.open;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.security.Callers;
import org.khet.portal.api.security.Permission;

/** Whoever is not signed in is nobody, least of all the portal itself, which administers every office. */
class VisitorCallerTest {
    private final VisitorCaller visitor = new VisitorCaller(new OfficeId(1), "ผู้เยี่ยมชม");

    @Test
    void holdsNothing_andIsNotThePortalItself() {
        assertThat(visitor.may(Permission.of("ict:repair:view"))).isFalse();
        assertThat(visitor.account()).isNotEqualTo(Callers.SYSTEM_ACCOUNT);
        assertThat(visitor.person()).isNotEqualTo(Callers.SYSTEM_PERSON);
    }
}
