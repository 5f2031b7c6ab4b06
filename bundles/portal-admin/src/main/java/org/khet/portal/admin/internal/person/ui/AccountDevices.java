package org.khet.portal.admin.internal.person.ui;

import com.vaadin.flow.component.button.Button;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.khet.portal.admin.internal.screen.ui.AdminPage;
import org.khet.portal.admin.internal.screen.ui.EditedSection;
import org.khet.portal.api.admin.security.Accounts.Account;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.security.AccountId;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.Facts;

/** What the owner of an account keeps on devices and may lose: second factor and passkeys; and how to take it away. */
final class AccountDevices {
    private final ViewRequest request;
    private final Texts texts;
    private final AccountSection.Services services;
    private final AccountId account;
    private final boolean factor;
    private final int passkeys;

    AccountDevices(ViewRequest request, Texts texts, AccountSection.Services services, Account account) {
        this.request = request;
        this.texts = texts;
        this.services = services;
        this.account = account.id();
        this.factor = known(() -> services.accounts().hasSecondFactor(request.caller(), account.id()), false);
        this.passkeys = known(() -> services.passkeys().count(request.caller(), account.id()), 0);
    }

    /** Says what there is. */
    void tell(Facts facts) {
        facts.fact(
                        texts.get("admin.account.factor.label"),
                        texts.get(factor ? "admin.account.factor.on" : "admin.account.factor.off"))
                .fact(
                        texts.get("admin.account.passkeys.label"),
                        passkeys == 0
                                ? texts.get("admin.account.passkeys.none")
                                : texts.get("admin.account.passkeys.count", passkeys));
    }

    /** Buttons that take it away; {@code changed} is run afterwards. */
    List<Button> buttons(EditedSection section, Runnable changed) {
        List<Button> buttons = new ArrayList<>();
        if (factor) {
            buttons.add(AdminPage.button(
                    "admin-account-factor-reset",
                    "key-round",
                    texts.get("admin.account.factor.reset"),
                    () -> section.attempt(request, () -> {
                        services.accounts().resetSecondFactor(request.caller(), account);
                        request.tell(texts.get("admin.account.factor.done"));
                        changed.run();
                    })));
        }
        if (passkeys > 0) {
            buttons.add(AdminPage.button(
                    "admin-account-passkeys-remove",
                    "trash-2",
                    texts.get("admin.account.passkeys.remove"),
                    () -> section.attempt(request, () -> {
                        services.passkeys().removeAll(request.caller(), account);
                        request.tell(texts.get("admin.account.passkeys.done"));
                        changed.run();
                    })));
        }
        return buttons;
    }

    /** Not told of accounts with wider rights, which the caller may not touch anyway. */
    static <T> T known(Supplier<T> question, T otherwise) {
        try {
            return question.get();
        } catch (Rejected wider) {
            return otherwise;
        }
    }
}
