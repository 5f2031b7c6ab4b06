package org.khet.portal.admin.internal.round.ui;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khet.portal.admin.internal.text.RoleNames;
import org.khet.portal.api.admin.post.PostLists;
import org.khet.portal.api.admin.security.Accounts;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.round.DataSystem;
import org.khet.portal.api.settings.CodeList;
import org.khet.portal.api.settings.CodeLists;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Functions and roles of an office, whose holders may be reminded. Safe for concurrent use. */
@Component(service = RoundAudienceChoices.class)
public final class RoundAudienceChoices {
    private final Accounts accounts;
    private final CodeLists codes;

    /** Roles and functions. */
    @Activate
    public RoundAudienceChoices(@Reference Accounts accounts, @Reference CodeLists codes) {
        this.accounts = accounts;
        this.codes = codes;
    }

    /** Codes of roles whose module is there. */
    List<String> roles(Texts texts, OfficeId office) {
        return accounts.roles(office).stream()
                .map(Accounts.Role::code)
                .filter(code -> RoleNames.isThere(texts, code))
                .toList();
    }

    /** Functions that may be chosen, and the one that stands there although it ended. */
    List<CodeList.Code> functions(OfficeId office, String present) {
        return codes.of(office, PostLists.FUNCTIONS).stream()
                .filter(one -> one.active() || one.code().equals(present))
                .toList();
    }

    /** Who is reminded, in words. */
    String told(Texts texts, OfficeId office, DataSystem system) {
        Stream<String> function = functions(office, system.function()).stream()
                .filter(one -> one.code().equals(system.function()))
                .map(one -> texts.choose(one.thai(), one.english()));
        Stream<String> role =
                Stream.of(system.role()).filter(code -> !code.isEmpty()).map(code -> RoleNames.of(texts, code));
        String told = Stream.concat(function, role).collect(Collectors.joining(", "));
        return told.isEmpty() ? texts.get("admin.data-system.told.none") : told;
    }
}
