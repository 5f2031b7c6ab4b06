package org.khet.portal.security.internal;

import static org.khet.portal.security.internal.TestOffices.KT1;
import static org.khet.portal.security.internal.TestOffices.KT2;
import static org.khet.portal.security.internal.TestOffices.OFFICE_ADMIN;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.khet.portal.api.audit.AuditTrail;
import org.khet.portal.api.audit.AuditTrail.Change;
import org.khet.portal.api.demo.DemoAccounts;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.module.PortalModule;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.office.PersonId;
import org.khet.portal.api.security.AccountId;
import org.khet.portal.api.security.Accounts;
import org.khet.portal.api.security.Accounts.Grant;
import org.khet.portal.api.security.Administrators;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.Callers;
import org.khet.portal.api.security.DirectoryAccounts;
import org.khet.portal.api.security.IdentityProviders;
import org.khet.portal.api.security.Onlooking;
import org.khet.portal.api.security.Passkeys;
import org.khet.portal.api.security.Permission;
import org.khet.portal.api.security.PermissionEntry;
import org.khet.portal.api.security.RoleRegister;
import org.khet.portal.api.security.RuntimeCaller;
import org.khet.portal.api.security.SecondFactor;
import org.khet.portal.api.security.Sessions;
import org.khet.portal.api.security.SignIn;
import org.khet.portal.api.security.SignInResult;
import org.khet.portal.security.internal.account.AccountBook;
import org.khet.portal.security.internal.account.AccountList;
import org.khet.portal.security.internal.account.GrantBook;
import org.khet.portal.security.internal.account.UnitGrantRows;
import org.khet.portal.security.internal.caller.Changes;
import org.khet.portal.security.internal.caller.LentRights;
import org.khet.portal.security.internal.caller.ModuleRoles;
import org.khet.portal.security.internal.caller.OfficeServices;
import org.khet.portal.security.internal.caller.OnlookBook;
import org.khet.portal.security.internal.caller.RightsBook;
import org.khet.portal.security.internal.caller.StoredCallers;
import org.khet.portal.security.internal.caller.TestOfficeServices;
import org.khet.portal.security.internal.caller.UnattendedRoles;
import org.khet.portal.security.internal.directory.Directory;
import org.khet.portal.security.internal.directory.DirectoryHealth;
import org.khet.portal.security.internal.directory.DirectoryServer;
import org.khet.portal.security.internal.directory.TestDirectory;
import org.khet.portal.security.internal.factor.FactorBook;
import org.khet.portal.security.internal.factor.GuardedRoles;
import org.khet.portal.security.internal.manage.AccountDesk;
import org.khet.portal.security.internal.manage.Credentials;
import org.khet.portal.security.internal.manage.DemoAccountBook;
import org.khet.portal.security.internal.manage.DemoRows;
import org.khet.portal.security.internal.manage.DirectoryDesk;
import org.khet.portal.security.internal.manage.Invitations;
import org.khet.portal.security.internal.manage.Ledger;
import org.khet.portal.security.internal.manage.OnlookDesk;
import org.khet.portal.security.internal.manage.OnlookLedger;
import org.khet.portal.security.internal.manage.PasskeyCare;
import org.khet.portal.security.internal.manage.PersonGrants;
import org.khet.portal.security.internal.manage.Places;
import org.khet.portal.security.internal.manage.Reach;
import org.khet.portal.security.internal.manage.RoleDesk;
import org.khet.portal.security.internal.manage.SessionDesk;
import org.khet.portal.security.internal.manage.StoredAccounts;
import org.khet.portal.security.internal.manage.StoredAdministrators;
import org.khet.portal.security.internal.manage.UnitGrants;
import org.khet.portal.security.internal.newcomer.Candidates;
import org.khet.portal.security.internal.newcomer.NewcomerDoor;
import org.khet.portal.security.internal.newcomer.NewcomerLedger;
import org.khet.portal.security.internal.newcomer.NewcomerRoles;
import org.khet.portal.security.internal.newcomer.NewcomerRows;
import org.khet.portal.security.internal.newcomer.Newcomers;
import org.khet.portal.security.internal.own.FactorDesk;
import org.khet.portal.security.internal.own.FactorNeed;
import org.khet.portal.security.internal.own.IdentityDesk;
import org.khet.portal.security.internal.own.OwnIdentities;
import org.khet.portal.security.internal.own.OwnLedger;
import org.khet.portal.security.internal.own.OwnPasskeys;
import org.khet.portal.security.internal.own.PasskeyDesk;
import org.khet.portal.security.internal.own.StepUp;
import org.khet.portal.security.internal.passkey.Ceremony;
import org.khet.portal.security.internal.passkey.PasskeyBook;
import org.khet.portal.security.internal.passkey.PasskeyCheck;
import org.khet.portal.security.internal.passkey.PasskeySite;
import org.khet.portal.security.internal.passkey.TestDevice;
import org.khet.portal.security.internal.password.PasswordHashes;
import org.khet.portal.security.internal.password.PasswordRules;
import org.khet.portal.security.internal.provider.Exchange;
import org.khet.portal.security.internal.provider.IdentityBook;
import org.khet.portal.security.internal.provider.Providers;
import org.khet.portal.security.internal.role.OfficeRoles;
import org.khet.portal.security.internal.role.Roles;
import org.khet.portal.security.internal.secret.KeyFileBoxes;
import org.khet.portal.security.internal.session.SessionBell;
import org.khet.portal.security.internal.session.SessionBook;
import org.khet.portal.security.internal.signin.Admission;
import org.khet.portal.security.internal.signin.Arrivals;
import org.khet.portal.security.internal.signin.Authentication;
import org.khet.portal.security.internal.signin.CodeCheck;
import org.khet.portal.security.internal.signin.CodeDesk;
import org.khet.portal.security.internal.signin.CurrentPassword;
import org.khet.portal.security.internal.signin.Delays;
import org.khet.portal.security.internal.signin.DeviceRepository;
import org.khet.portal.security.internal.signin.FirstAdministrator;
import org.khet.portal.security.internal.signin.LinkDesk;
import org.khet.portal.security.internal.signin.PasskeyArrival;
import org.khet.portal.security.internal.signin.PasswordDesk;
import org.khet.portal.security.internal.signin.ProviderArrival;
import org.khet.portal.security.internal.signin.SignInDesk;
import org.khet.portal.security.internal.signin.SignInLog;
import org.khet.portal.security.internal.signin.SignInQueue;
import org.khet.portal.security.internal.signin.Stamps;
import org.khet.portal.security.internal.signin.StoredSessions;
import org.khet.portal.security.internal.signin.StoredSignIn;
import org.khet.portal.security.internal.token.OneTimeTokens;
import org.khet.portal.testkit.Clocks;
import org.khet.portal.testkit.SteppingClock;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.fake.FakeSettings;
import org.khet.portal.testkit.fake.FakeSwitches;
import org.khet.portal.testkit.fake.RecordingHappenings;

/** The whole bundle on a real database, with two offices in memory. */
public final class TestPortal {
    public static final Permission REPAIR_SUBMIT = Permission.of("ict:repair:submit");
    public static final Permission REPAIR_ASSIGN = Permission.of("ict:repair:assign");
    public static final String DESK = "10.0.0.13";
    public static final String PASSWORD = "mango bicycle river";

    public final SteppingClock clock = Clocks.at("2026-11-20T09:30");
    public final TestOffices offices = new TestOffices();
    public final FakeSwitches switches = new FakeSwitches()
            .turn(KT1, "ict", true)
            .turn(KT1, "rooms", true)
            .turn(KT1, "fin", true)
            .turn(KT2, "ict", true);
    public final List<String> trail = new ArrayList<>();
    public final List<Map<String, String>> told = new ArrayList<>();
    public final List<Change> changes = new ArrayList<>();
    public final PortalHome home;
    public final AccountBook accountBook;
    public final GrantBook grants;
    public final UnitGrants unitGrants;
    public final PersonGrants personGrants;
    public final Roles roles;
    public final ModuleRoles modules;
    private final PortalModule ict = new Ict();
    public final OneTimeTokens tokens;
    public final Callers callers;
    public final Accounts accounts;
    public final Administrators administrators;
    public final DemoAccounts demo;
    public final FirstAdministrator first;
    public final SignInLog log;
    public final Delays delays;
    public final DeviceRepository devices;
    public final SignIn signIn;
    public final SecondFactor factor;
    public final Sessions sessions;
    public final SessionBook sessionBook;
    public final RoleRegister roleDesk;
    public final DirectoryServer directoryServer;
    public final DirectoryHealth directoryHealth;
    public final NewcomerDoor newcomers = new NewcomerDoor();
    public final DirectoryAccounts directoryAccounts;
    public final FakeSettings settings = new FakeSettings();
    public final RecordingHappenings happenings = new RecordingHappenings();
    public final Onlooking onlooking;
    public final PasskeySite passkeySite = new PasskeySite(TestDevice.config("https://khet.test"));
    public final Passkeys passkeys;
    private final Function<Providers, IdentityProviders> providers;

    public TestPortal(TestDatabase database, Path folder) {
        database.clear();
        var unit = database.unit();
        var transactions = database.transactions();
        home = new PortalHome(folder);
        accountBook = new AccountBook(unit, clock);
        grants = new GrantBook(unit);
        roles = new Roles(unit, transactions);
        roles.start();
        tokens = new OneTimeTokens(unit, clock);
        OfficeServices core = TestOfficeServices.of(offices, switches);
        var rights = new RightsBook(accountBook, grants, roles, core, clock);
        var bell = new SessionBell(transactions);
        var ground = new Changes(transactions, rights, bell);
        modules = new ModuleRoles(roles, ground);
        var factors = new FactorBook(unit, new KeyFileBoxes(home), clock);
        var guarded = new GuardedRoles(clock);
        guarded.useSettings(settings);
        var looks = new OnlookBook(unit, transactions, clock);
        callers = new StoredCallers(rights, grants, core, new LentRights(rights, core, factors, guarded, clock), looks);
        var hashes = new PasswordHashes(64, 1);
        directoryServer = TestDirectory.none(folder);
        var unattended = new UnattendedRoles(rights, guarded, core);
        var planned = new NewcomerRoles(unattended);
        directoryHealth = new DirectoryHealth(directoryServer, planned, clock);
        var directory = new Directory(directoryServer, directoryHealth);
        newcomers.useNewcomers(new Newcomers(
                directory,
                new Candidates(offices.people(), grants, unattended),
                planned,
                new NewcomerRows(accountBook, grants, rights),
                new NewcomerLedger(ground, new Trail(), callers, happenings)));
        log = new SignInLog(unit, clock, TestSettings.STANDARD);
        delays = new Delays(unit, clock, TestSettings.STANDARD);
        devices = new DeviceRepository(unit, clock, TestSettings.STANDARD);
        first = new FirstAdministrator(accountBook, tokens, home, transactions, TestSettings.STANDARD);
        var arrivals = new Arrivals(accountBook, factors, log, transactions, clock);
        var codes = new CodeCheck(factors, delays);
        var links = new LinkDesk(tokens, accountBook, first, arrivals, transactions);
        var currents = new CurrentPassword(hashes, directory, delays);
        signIn = new StoredSignIn(
                new SignInDesk(
                        accountBook,
                        new Authentication(accountBook, hashes, directory, newcomers),
                        delays,
                        devices,
                        new SignInQueue(TestSettings.STANDARD),
                        log,
                        arrivals),
                links,
                new PasswordDesk(accountBook, hashes, new PasswordRules(TestSettings.STANDARD), currents, ground),
                new CodeDesk(accountBook, codes, log, arrivals, links),
                log,
                devices);
        var own = new OwnLedger(ground, new Trail(), callers);
        var identities = new IdentityBook(unit, clock);
        providers = known -> new IdentityDesk(
                new Exchange(known, clock),
                identities,
                new ProviderArrival(accountBook, log, arrivals),
                new OwnIdentities(identities, accountBook, currents, own));
        var passkeyBook = new PasskeyBook(unit, clock);
        var need = new FactorNeed(accountBook, grants, rights, guarded);
        factor = new FactorDesk(factors, need, accountBook, codes, own);
        var ledger = new Ledger(ground, new Trail(), rights);
        var places = new Places(offices.people(), offices.units(), offices.schools());
        var reach = new Reach(rights, grants, accountBook, places);
        unitGrants = new UnitGrants(reach, new UnitGrantRows(unit), ledger);
        onlooking = new OnlookDesk(
                reach, grants, factors, looks, new OnlookLedger(ledger, callers, settings, happenings, clock));
        var list = new AccountList(unit);
        var credentials = new Credentials(
                accountBook, factors, new Invitations(tokens, TestSettings.STANDARD), identities, passkeyBook);
        directoryAccounts = new DirectoryDesk(reach, accountBook, credentials, ledger, directory);
        sessionBook = new SessionBook(unit, clock);
        sessions = new StoredSessions(
                new Stamps(accountBook, rights, ground),
                log,
                sessionBook,
                bell,
                new SessionDesk(reach, new SessionDesk.People(list, places), sessionBook, ledger));
        roleDesk = new RoleDesk(rights, new OfficeRoles(unit), grants, ledger, modules);
        var desk = new AccountDesk(reach, accountBook, grants, credentials, ledger);
        accounts = new StoredAccounts(reach, places, list, desk, grants);
        personGrants = new PersonGrants(grants, desk, ledger);
        administrators = new StoredAdministrators(accountBook, grants, places, credentials, ledger);
        demo = new DemoAccountBook(new DemoRows(accountBook, list, grants, passkeyBook, ledger), hashes, home, ledger);
        var ceremony = new Ceremony(passkeySite, clock);
        var check = new PasskeyCheck(ceremony, passkeyBook);
        passkeys = new PasskeyDesk(
                ceremony,
                check,
                new PasskeyArrival(check, new Admission(accountBook, directory), delays, log, arrivals),
                new OwnPasskeys(passkeyBook, accountBook, new StepUp(currents, codes, factors), own),
                new PasskeyCare(reach, passkeyBook, accountBook, ledger));
        ictArrived();
    }

    /** Signing in by these providers. */
    public IdentityProviders identityProviders(Providers known) {
        return providers.apply(known);
    }

    /** The module {@code ict} has come. */
    public void ictArrived() {
        modules.arrived(ict.id(), ict.permissions());
    }

    /** It has gone. */
    public void ictLeft() {
        modules.left(ict.id());
    }

    /** The module whose permissions are there from the beginning. */
    private static final class Ict implements PortalModule {
        @Override
        public ModuleId id() {
            return new ModuleId("ict");
        }

        @Override
        public List<PermissionEntry> permissions() {
            return List.of(
                    new PermissionEntry(REPAIR_SUBMIT, Set.of("core.staff", "core.school-staff", "ict.head")),
                    new PermissionEntry(REPAIR_ASSIGN, Set.of("ict.head")));
        }
    }

    /** A role for the whole office from today on. */
    public Grant whole(String role) {
        return new Grant(role, null, null, false, today(), null);
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }

    /** An account that has set its password. */
    public AccountId account(PersonId person, String name, Grant... given) {
        String token = accounts.open(callers.system(KT1), person, name, List.of(given));
        var signedIn = (SignInResult.SignedIn) signIn.redeem(token, DESK);
        signIn.changePassword(signedIn.account(), new char[0], PASSWORD.toCharArray());
        return signedIn.account();
    }

    public Caller caller(AccountId account) {
        return callers.caller(account, KT1).orElseThrow();
    }

    /** The administrator of the first office. */
    public Caller officeAdmin() {
        return caller(account(OFFICE_ADMIN, "office.admin", whole("core.office-admin")));
    }

    public OfficeId office() {
        return KT1;
    }

    private final class Trail implements AuditTrail {
        @Override
        public void append(Caller caller, String action, String object, Map<String, String> details) {
            caller.requireToAct();
            trail.add(action);
            told.add(details);
        }

        @Override
        public void append(
                Caller caller, String action, String object, Map<String, String> details, List<Change> changed) {
            caller.requireToAct();
            trail.add(action);
            told.add(details);
            changes.addAll(changed);
        }

        @Override
        public void append(RuntimeCaller caller, String action, String object, Map<String, String> details) {
            trail.add(action);
            told.add(details);
        }
    }
}
