package org.khet.portal.core.internal.module;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.security.Roles;
import org.khet.portal.core.internal.CoreModule;
import org.khet.portal.core.internal.round.GivenRoles;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.fake.FakeCallers;

/** Roles of an office in both languages, as long as their modules are there. Source: core CORE-101. */
class NamedRolesTest {
    private static final TextCatalog TEXTS = TextCatalog.load(CoreModule.class.getClassLoader(), "core");
    private final GivenRoles known = new GivenRoles();

    @Test
    void rolesAreToldInTheWordsOfTheirModules_thoseOfAModuleThatIsAwayAreNot() {
        known.holders.putAll(Map.of("core.clerk", Set.of(), "ict.clerk", Set.of()));
        Roles roles = new NamedRoles(
                known,
                new FakeCallers(),
                (key, facts, locale) ->
                        key.startsWith("core.") ? TEXTS.in(locale).get(key) : "");

        assertThat(roles.of(SampleOffices.KT1))
                .containsExactly(new Roles.Role("core.clerk", "ธุรการกลุ่ม", "Group clerk"));
    }
}
