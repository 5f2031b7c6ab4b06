package org.khet.portal.admin.internal.person.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.HorizontalLayout;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.khet.portal.admin.internal.screen.ui.AdminForm;
import org.khet.portal.admin.internal.screen.ui.AdminPage;
import org.khet.portal.admin.internal.screen.ui.EditedSection;
import org.khet.portal.admin.internal.screen.ui.OneTimeLink;
import org.khet.portal.api.admin.security.Accounts;
import org.khet.portal.api.admin.security.Accounts.Account;
import org.khet.portal.api.admin.security.DirectoryAccounts;
import org.khet.portal.api.admin.security.DirectoryAccounts.Entry;
import org.khet.portal.api.admin.security.Impersonation;
import org.khet.portal.api.admin.security.Passkeys;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.text.ScreenDates;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.BadgeTone;
import org.khet.portal.api.ui.component.Facts;
import org.khet.portal.api.ui.component.InlineNotice;
import org.khet.portal.api.ui.component.StatusBadge;

/**
 * The account of a person: opened with roles, a new link for a lost password, the directory's password instead, closed; roles
 * with scope and dates, and where those come from that count today.
 */
final class AccountSection extends Div {
    private static final int MOST_NAME = 60;
    private final transient ViewRequest request;
    private final transient Texts texts;
    private final transient Services services;
    private final transient Accounts accounts;
    private final transient DirectoryAccounts directory;
    private final transient Workplaces places;
    private final transient PersonId person;
    private final Div sources = new Div();
    private transient Supplier<Component> told = Div::new;
    private boolean known;
    private boolean sourced;
    private @Nullable EditedSection look;

    /**
     * What it asks.
     *
     * @param accounts  the accounts of the office
     * @param directory whose password they use
     * @param passkeys  keys of devices by which they come in
     */
    record Services(Accounts accounts, DirectoryAccounts directory, Passkeys passkeys) {}

    AccountSection(ViewRequest request, Texts texts, Services services, Workplaces places, PersonId person) {
        this.request = request;
        this.texts = texts;
        this.accounts = services.accounts();
        this.directory = services.directory();
        this.services = services;
        this.places = places;
        this.person = person;
        getStyle().set("display", "contents"); // its parts stand in the page's own column
        sources.getStyle().set("display", "contents");
        refresh();
    }

    /** With what tells where the roles come from, below those of the account; read anew after each change. */
    AccountSection withSources(Supplier<Component> maker) {
        told = maker;
        sourced = true;
        refresh();
        return this;
    }

    private void tell() {
        sources.removeAll();
        if (known) {
            sources.add(told.get());
        }
    }

    /** Lets who may see the portal as this person begin. */
    AccountSection withLook(Impersonation impersonation) {
        if (impersonation.may(request.caller(), person)) {
            EditedSection made = new EditedSection(
                    texts, "admin-look", texts.get("admin.look.title"), new Paragraph(texts.get("admin.look.effect")));
            made.reading()
                    .action(AdminPage.button(
                            "admin-look-begin",
                            "eye",
                            texts.get("admin.look.begin"),
                            () -> made.attempt(request, () -> {
                                impersonation.begin(request.caller(), person);
                                request.open("");
                            })));
            look = made;
            add(made);
        }
        return this;
    }

    private void refresh() {
        removeAll();
        AccountDevices.known(() -> directory.trouble(request.caller()), Optional.<Problem>empty())
                .ifPresent(this::warn);
        Optional<Account> account = accounts.ofPerson(request.caller(), person);
        known = account.isPresent();
        if (account.isPresent()) {
            existing(account.get());
        } else {
            opening();
        }
        add(sources);
        tell();
        EditedSection looking = look;
        if (looking != null) {
            add(looking);
        }
    }

    /** Who manages accounts reads why the directory lets nobody in, before anybody asks. */
    private void warn(Problem problem) {
        var note = new InlineNotice(
                BadgeTone.LATE,
                texts.get("admin.account.directory.trouble"),
                texts.get(problem.key(), problem.args().toArray()));
        note.setId("admin-account-directory-trouble");
        add(note);
    }

    private void opening() {
        EditedSection section = new EditedSection(texts, "admin-account", texts.get("admin.account.title"));
        section.reading().hint(texts.get("admin.account.none"));
        add(section.extend(texts.get("admin.account.open"), this::form));
    }

    private AdminForm form() {
        AdminForm sheet = new AdminForm(request, texts, "account");
        TextField name = sheet.line("name", true, MOST_NAME);
        GrantListField grants = rows();
        request.draft().skip(name);
        return sheet.section("admin.account.section.open", name, grants)
                .foot("admin.account.open", () -> {
                    String token = accounts.open(request.caller(), person, sheet.value("name"), grants.value());
                    refresh();
                    addComponentAsFirst(new OneTimeLink(request, texts, sheet.value("name"), token));
                })
                .watching(grants::value);
    }

    private void existing(Account account) {
        StatusBadge state = account.open()
                ? new StatusBadge(BadgeTone.DONE, texts.get("admin.account.state.open"))
                : new StatusBadge(BadgeTone.IDLE, texts.get("admin.account.state.closed"));
        Facts facts = new Facts()
                .fact(texts.get("admin.account.name.label"), account.name())
                .fact(texts.get("admin.account.state.label"), state);
        boolean elsewhere = directory.uses(account.id());
        if (elsewhere || directory.isConfigured()) {
            facts.fact(
                    texts.get("admin.account.password.label"),
                    texts.get(elsewhere ? "admin.account.password.directory" : "admin.account.password.own"));
        }
        AccountDevices.known(() -> directory.madeAt(request.caller(), account.id()), Optional.<Instant>empty())
                .ifPresent(at -> facts.fact(
                        texts.get("admin.account.made.label"),
                        texts.get(
                                "admin.account.made.directory",
                                ScreenDates.in(texts.locale()).longDateTime(at))));
        AccountDevices devices = new AccountDevices(request, texts, services, account);
        devices.tell(facts);
        EditedSection section = new EditedSection(texts, "admin-account", texts.get("admin.account.title"), facts);
        section.reading().action(buttons(account, section, devices));
        GrantSection grants = new GrantSection(request, texts, account.grants(), this::rows);
        if (sourced && account.open()) {
            grants.inForceElsewhere(places.today());
        }
        add(section, grants.giving(given -> {
            accounts.grant(request.caller(), account.id(), account.grants(), given);
            request.tell(texts.get("admin.grants.saved"));
            refresh();
        }));
    }

    private HorizontalLayout buttons(Account account, EditedSection section, AccountDevices devices) {
        HorizontalLayout buttons = new HorizontalLayout();
        if (directory.uses(account.id())) {
            buttons.add(ownPassword(account, section));
        } else {
            buttons.add(link(account, section));
            if (directory.isConfigured()) {
                buttons.add(directoryPassword(account, section));
            }
        }
        devices.buttons(section, this::refresh).forEach(buttons::add);
        buttons.add(closing(account, section));
        buttons.setWrap(true);
        return buttons;
    }

    private Button link(Account account, EditedSection section) {
        return AdminPage.button(
                "admin-account-reset",
                "link",
                texts.get("admin.account.reset"),
                () -> section.attempt(request, () -> {
                    String token = accounts.reset(request.caller(), account.id());
                    refresh();
                    addComponentAsFirst(new OneTimeLink(request, texts, account.name(), token));
                }));
    }

    private Button directoryPassword(Account account, EditedSection section) {
        return AdminPage.button(
                "admin-account-directory",
                "id-card",
                texts.get("admin.account.directory.use"),
                () -> section.attempt(request, () -> {
                    Entry entry = directory.use(request.caller(), account.id());
                    request.tell(texts.get("admin.account.directory.used", account.name(), words(entry)));
                    refresh();
                }));
    }

    private static String words(Entry entry) {
        return (entry.name() + " " + entry.mail()).strip();
    }

    private Button ownPassword(Account account, EditedSection section) {
        return AdminPage.button(
                "admin-account-own-password",
                "key-round",
                texts.get("admin.account.directory.leave"),
                () -> section.attempt(request, () -> {
                    String token = directory.leave(request.caller(), account.id());
                    refresh();
                    addComponentAsFirst(new OneTimeLink(request, texts, account.name(), token));
                }));
    }

    private Button closing(Account account, EditedSection section) {
        boolean open = account.open();
        return AdminPage.button(
                open ? "admin-account-close" : "admin-account-reopen",
                open ? "lock" : "lock-open",
                texts.get(open ? "admin.account.close" : "admin.account.reopen"),
                () -> section.attempt(request, () -> {
                    accounts.close(request.caller(), account.id(), open);
                    refresh();
                }));
    }

    private GrantListField rows() {
        return new GrantListField(texts, accounts.grantable(request.caller()), places);
    }
}
