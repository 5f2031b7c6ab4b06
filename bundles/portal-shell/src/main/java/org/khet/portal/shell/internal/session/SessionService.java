package org.khet.portal.shell.internal.session;

import com.vaadin.flow.server.VaadinSession;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.admin.security.IdentityProviders;
import org.khet.portal.api.admin.security.Impersonation;
import org.khet.portal.api.admin.security.Passkeys;
import org.khet.portal.api.admin.security.SecondFactor;
import org.khet.portal.api.admin.security.Sessions;
import org.khet.portal.api.admin.security.SignIn;
import org.khet.portal.api.office.Office;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.office.Offices;
import org.khet.portal.api.outcome.OutOfService;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.preference.Preferences;
import org.khet.portal.api.security.AccountId;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.Callers;
import org.khet.portal.api.security.RuntimeCaller;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sessions of people: sign-in, the offices of an account, what it chose for its screen. Safe for concurrent use. */
@Component(service = SessionService.class)
public final class SessionService {
    private static final Logger LOG = LoggerFactory.getLogger(SessionService.class);
    private static final String FIRST_RUN = "shell.first-run";
    private final SignIn signIn;
    private final Sessions sessions;
    private final Callers callers;
    private final Offices offices;
    private final Preferences preferences;
    private final Impersonation impersonation;
    private final SignInMethods ways;

    /** With what it asks. */
    @Activate
    public SessionService(
            @Reference SignIn signIn,
            @Reference Sessions sessions,
            @Reference Callers callers,
            @Reference Offices offices,
            @Reference Preferences preferences,
            @Reference Impersonation impersonation,
            @Reference SignInMethods ways) {
        this.signIn = signIn;
        this.sessions = sessions;
        this.callers = callers;
        this.offices = offices;
        this.preferences = preferences;
        this.impersonation = impersonation;
        this.ways = ways;
    }

    /** Checks names and passwords. */
    public SignIn signIn() {
        return signIn;
    }

    /** Stamps and past sign-ins. */
    public Sessions sessions() {
        return sessions;
    }

    /** The own second factor. */
    public SecondFactor factor() {
        return ways.factor();
    }

    /** Outside identity providers. */
    public IdentityProviders providers() {
        return ways.providers();
    }

    /** Keys of devices. */
    public Passkeys passkeys() {
        return ways.passkeys();
    }

    /** Whether the password of the account is that of the office's directory. */
    public boolean usesDirectory(AccountId account) {
        return ways.directory().uses(account);
    }

    /** Who looks at the portal as another person. */
    public Impersonation onlooking() {
        return impersonation;
    }

    /** This browser goes on with the new stamp of its account; all others have ended. Session lock held. */
    public void goesOn(UserSession presence, VaadinSession session) {
        presence.keepIn(session);
        try {
            sessions.goesOn(presence.visit().id(), presence.stamp());
        } catch (OutOfService away) {
            LOG.warn("Session {} is not listed from now on", presence.visit().id(), away);
        }
    }

    /** Offices in which the account may act today, by code. */
    public List<Office> officesOf(AccountId account) {
        return callers.offices(account).stream()
                .map(offices::find)
                .flatMap(Optional::stream)
                .toList();
    }

    /** All offices of the runtime. */
    public List<Office> allOffices() {
        return offices.all();
    }

    /**
     * The tab of this account in the wished office, else in the one last used, else in the first one.
     *
     * @param holder in whose place, as long as the account acts for that person there; {@code null} in the own name
     */
    public TabOffice tab(UserSession presence, Optional<Office> wished, @Nullable PersonId holder) {
        List<Office> open = officesOf(presence.account());
        String last = choices(presence.account()).getOrDefault(Preferences.OFFICE, "");
        Office office = wished.filter(open::contains)
                .or(() -> open.stream().filter(one -> one.code().equals(last)).findFirst())
                .or(() -> open.stream().findFirst())
                .orElse(null);
        RuntimeCaller runtime = callers.runtime(presence.account()).orElse(null);
        if (office == null) {
            return guest(presence, runtime);
        }
        return new TabOffice(
                presence,
                office,
                Optional.ofNullable(holder)
                        .flatMap(absent -> callers.acting(presence.account(), office.id(), absent))
                        .or(() -> callers.caller(presence.account(), office.id()))
                        .orElse(null),
                runtime,
                open);
    }

    /** An administrator of the runtime without an office looks from the first one at what belongs to the runtime. */
    private TabOffice guest(UserSession presence, @Nullable RuntimeCaller runtime) {
        if (runtime == null || offices.all().isEmpty()) {
            return new TabOffice(presence, null, null, runtime, List.of());
        }
        Office first = offices.all().getFirst();
        return new TabOffice(presence, first, new RuntimeAdministrator(runtime, first.id()), runtime, List.of());
    }

    /** The office whose first run was begun by this account and has not come to its end. */
    public Optional<OfficeId> unfinished(AccountId account) {
        String code = choices(account).getOrDefault(FIRST_RUN, "");
        return offices.all().stream()
                .filter(office -> office.code().equals(code))
                .map(Office::id)
                .findFirst();
    }

    /** Notes that the office was made and waits for its modules; an empty code when it has them. */
    public void firstRun(AccountId account, String officeCode) {
        choose(account, FIRST_RUN, officeCode);
    }

    /** The account acting in the office; empty when it has no grant there today. */
    public Optional<Caller> callerIn(UserSession presence, Office office) {
        return callers.caller(presence.account(), office.id());
    }

    /** Notes the office last used. */
    public void used(AccountId account, Office office) {
        if (!office.code().equals(choices(account).get(Preferences.OFFICE))) {
            preferences.set(account, Preferences.OFFICE, office.code());
        }
    }

    /** What the account chose for its screen. */
    public Map<String, String> choices(AccountId account) {
        return preferences.of(account);
    }

    /** Stores a choice. */
    public void choose(AccountId account, String key, String value) {
        preferences.set(account, key, value);
    }
}
