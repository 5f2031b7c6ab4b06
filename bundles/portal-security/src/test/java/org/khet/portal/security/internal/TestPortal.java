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
import org.khet.portal.api.admin.demo.DemoAccounts;
import org.khet.portal.api.admin.security.Accounts;
import org.khet.portal.api.admin.security.Accounts.Grant;
import org.khet.portal.api.admin.security.Administrators;
import org.khet.portal.api.admin.security.DirectoryAccounts;
import org.khet.portal.api.admin.security.IdentityProviders;
import org.khet.portal.api.admin.security.Impersonation;
import org.khet.portal.api.admin.security.Passkeys;
import org.khet.portal.api.admin.security.RoleRegister;
import org.khet.portal.api.admin.security.RoleSources;
import org.khet.portal.api.admin.security.SecondFactor;
import org.khet.portal.api.admin.security.Sessions;
import org.khet.portal.api.admin.security.SignIn;
import org.khet.portal.api.admin.security.SignInResult;
import org.khet.portal.api.audit.AuditTrail;
import org.khet.portal.api.audit.AuditTrail.Change;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.module.PortalModule;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.security.AccountId;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.Callers;
import org.khet.portal.api.security.Permission;
import org.khet.portal.api.security.PermissionEntry;
import org.khet.portal.api.security.RuntimeCaller;
import org.khet.portal.security.internal.account.AccountList;
import org.khet.portal.security.internal.account.AccountRepository;
import org.khet.portal.security.internal.account.GivenGrantRepository;
import org.khet.portal.security.internal.account.GrantRepository;
import org.khet.portal.security.internal.account.UnitGrantRepository;
import org.khet.portal.security.internal.caller.AccountChanges;
import org.khet.portal.security.internal.caller.DelegatedRights;
import org.khet.portal.security.internal.caller.ImpersonationRepository;
import org.khet.portal.security.internal.caller.ModuleRoles;
import org.khet.portal.security.internal.caller.OfficeServices;
import org.khet.portal.security.internal.caller.PermissionCache;
import org.khet.portal.security.internal.caller.RoleSourceReader;
import org.khet.portal.security.internal.caller.StoredCallers;
import org.khet.portal.security.internal.caller.TestOfficeServices;
import org.khet.portal.security.internal.caller.UnattendedRoles;
import org.khet.portal.security.internal.directory.DirectoryHealthCheck;
import org.khet.portal.security.internal.directory.DirectoryServer;
import org.khet.portal.security.internal.directory.LdapDirectory;
import org.khet.portal.security.internal.directory.TestDirectory;
import org.khet.portal.security.internal.factor.FactorRepository;
import org.khet.portal.security.internal.factor.FactorRequiredRoles;
import org.khet.portal.security.internal.manage.AccountEvents;
import org.khet.portal.security.internal.manage.AccountReach;
import org.khet.portal.security.internal.manage.AccountService;
import org.khet.portal.security.internal.manage.CredentialService;
import org.khet.portal.security.internal.manage.DemoAccountRepository;
import org.khet.portal.security.internal.manage.DemoAccountService;
import org.khet.portal.security.internal.manage.DirectoryAccountService;
import org.khet.portal.security.internal.manage.ImpersonationEvents;
import org.khet.portal.security.internal.manage.ImpersonationService;
import org.khet.portal.security.internal.manage.InvitationService;
import org.khet.portal.security.internal.manage.PasskeyRemovalService;
import org.khet.portal.security.internal.manage.PersonGrants;
import org.khet.portal.security.internal.manage.PersonWorkplaceLookup;
import org.khet.portal.security.internal.manage.RoleService;
import org.khet.portal.security.internal.manage.SessionAdministration;
import org.khet.portal.security.internal.manage.StoredAccounts;
import org.khet.portal.security.internal.manage.StoredAdministrators;
import org.khet.portal.security.internal.manage.StoredRoleSources;
import org.khet.portal.security.internal.manage.UnitGrants;
import org.khet.portal.security.internal.newcomer.NewcomerEvents;
import org.khet.portal.security.internal.newcomer.NewcomerGateway;
import org.khet.portal.security.internal.newcomer.NewcomerMatcher;
import org.khet.portal.security.internal.newcomer.NewcomerRepository;
import org.khet.portal.security.internal.newcomer.NewcomerRoles;
import org.khet.portal.security.internal.newcomer.NewcomerService;
import org.khet.portal.security.internal.own.FactorRequirement;
import org.khet.portal.security.internal.own.FactorService;
import org.khet.portal.security.internal.own.IdentityService;
import org.khet.portal.security.internal.own.OwnAccountEvents;
import org.khet.portal.security.internal.own.OwnIdentities;
import org.khet.portal.security.internal.own.OwnPasskeyService;
import org.khet.portal.security.internal.own.PasskeyService;
import org.khet.portal.security.internal.own.ReauthenticationService;
import org.khet.portal.security.internal.passkey.PasskeyRepository;
import org.khet.portal.security.internal.passkey.PasskeyVerifier;
import org.khet.portal.security.internal.passkey.RelyingParty;
import org.khet.portal.security.internal.passkey.TestDevice;
import org.khet.portal.security.internal.passkey.WebAuthnOptions;
import org.khet.portal.security.internal.password.PasswordHashes;
import org.khet.portal.security.internal.password.PasswordRules;
import org.khet.portal.security.internal.provider.CodeExchange;
import org.khet.portal.security.internal.provider.IdentityRepository;
import org.khet.portal.security.internal.provider.ProviderRegistry;
import org.khet.portal.security.internal.role.OfficeRoleRepository;
import org.khet.portal.security.internal.role.RoleRepository;
import org.khet.portal.security.internal.secret.KeyFileBoxes;
import org.khet.portal.security.internal.session.SessionEndSignal;
import org.khet.portal.security.internal.session.SessionRepository;
import org.khet.portal.security.internal.signin.Authentication;
import org.khet.portal.security.internal.signin.FactorCodeVerifier;
import org.khet.portal.security.internal.signin.FirstAdministrator;
import org.khet.portal.security.internal.signin.KnownDeviceRepository;
import org.khet.portal.security.internal.signin.LinkSignInService;
import org.khet.portal.security.internal.signin.LoginThrottle;
import org.khet.portal.security.internal.signin.PasskeySignInService;
import org.khet.portal.security.internal.signin.PasswordConfirmation;
import org.khet.portal.security.internal.signin.PasswordService;
import org.khet.portal.security.internal.signin.ProviderSignInService;
import org.khet.portal.security.internal.signin.SecondStepService;
import org.khet.portal.security.internal.signin.SessionStamps;
import org.khet.portal.security.internal.signin.SignInAdmission;
import org.khet.portal.security.internal.signin.SignInCompletion;
import org.khet.portal.security.internal.signin.SignInLog;
import org.khet.portal.security.internal.signin.SignInQueue;
import org.khet.portal.security.internal.signin.SignInService;
import org.khet.portal.security.internal.signin.StoredSessions;
import org.khet.portal.security.internal.signin.StoredSignIn;
import org.khet.portal.security.internal.token.OneTimeTokens;
import org.khet.portal.testkit.Clocks;
import org.khet.portal.testkit.SteppingClock;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.fake.FakeSettings;
import org.khet.portal.testkit.fake.FakeSwitches;
import org.khet.portal.testkit.fake.RecordingEvents;

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
    public final AccountRepository accountBook;
    public final GrantRepository grants;
    public final UnitGrants unitGrants;
    public final PersonGrants personGrants;
    public final RoleRepository roles;
    public final ModuleRoles modules;
    private final PortalModule ict = new Ict();
    public final OneTimeTokens tokens;
    public final Callers callers;
    public final Accounts accounts;
    public final Administrators administrators;
    public final DemoAccounts demo;
    public final FirstAdministrator first;
    public final SignInLog log;
    public final LoginThrottle delays;
    public final KnownDeviceRepository devices;
    public final SignIn signIn;
    public final SecondFactor factor;
    public final Sessions sessions;
    public final SessionRepository sessionBook;
    public final RoleRegister roleDesk;
    public final RoleSources roleSources;
    public final DirectoryServer directoryServer;
    public final DirectoryHealthCheck directoryHealth;
    public final NewcomerGateway newcomers = new NewcomerGateway();
    public final LdapDirectory directory;
    public final DirectoryAccounts directoryAccounts;
    public final FakeSettings settings = new FakeSettings();
    public final RecordingEvents happenings = new RecordingEvents();
    public final Impersonation onlooking;
    public final RelyingParty passkeySite = new RelyingParty(TestDevice.config("https://khet.test"));
    public final Passkeys passkeys;
    private final Function<ProviderRegistry, IdentityProviders> providers;

    public TestPortal(TestDatabase database, Path folder) {
        database.clear();
        var unit = database.unit();
        var transactions = database.transactions();
        home = PortalHome.at(folder);
        accountBook = new AccountRepository(unit, clock);
        grants = new GrantRepository(unit);
        roles = new RoleRepository(unit, transactions);
        roles.start();
        tokens = new OneTimeTokens(unit, clock);
        OfficeServices core = TestOfficeServices.of(offices, switches);
        var rights = new PermissionCache(accountBook, grants, roles, core, clock);
        var bell = new SessionEndSignal(transactions);
        var ground = new AccountChanges(transactions, rights, bell);
        modules = new ModuleRoles(roles, ground);
        var factors = new FactorRepository(unit, new KeyFileBoxes(home), clock);
        var guarded = new FactorRequiredRoles(clock);
        guarded.useSettings(settings);
        var looks = new ImpersonationRepository(unit, transactions, clock);
        var lent = new DelegatedRights(rights, core, factors, guarded, clock);
        callers = new StoredCallers(rights, grants, core, lent, looks);
        var hashes = new PasswordHashes(64, 1);
        directoryServer = TestDirectory.none(folder);
        var unattended = new UnattendedRoles(rights, guarded, core);
        var planned = new NewcomerRoles(unattended);
        directoryHealth = new DirectoryHealthCheck(directoryServer, planned, clock);
        directory = new LdapDirectory(directoryServer, directoryHealth);
        newcomers.useNewcomers(new NewcomerService(
                directory,
                new NewcomerMatcher(offices.people(), grants, unattended),
                planned,
                new NewcomerRepository(accountBook, grants, rights),
                new NewcomerEvents(ground, new Trail(), callers, happenings)));
        log = new SignInLog(unit, clock, TestSettings.STANDARD);
        delays = new LoginThrottle(unit, clock, TestSettings.STANDARD);
        devices = new KnownDeviceRepository(unit, clock, TestSettings.STANDARD);
        first = new FirstAdministrator(accountBook, tokens, home, transactions, TestSettings.STANDARD);
        var arrivals = new SignInCompletion(accountBook, factors, log, transactions, clock);
        var codes = new FactorCodeVerifier(factors, delays);
        var links = new LinkSignInService(tokens, accountBook, first, arrivals, transactions);
        var currents = new PasswordConfirmation(hashes, directory, delays);
        signIn = new StoredSignIn(
                new SignInService(
                        accountBook,
                        new Authentication(accountBook, hashes, directory, newcomers),
                        delays,
                        devices,
                        new SignInQueue(TestSettings.STANDARD),
                        log,
                        arrivals),
                links,
                new PasswordService(accountBook, hashes, new PasswordRules(TestSettings.STANDARD), currents, ground),
                new SecondStepService(accountBook, codes, log, arrivals, links),
                log,
                devices);
        var own = new OwnAccountEvents(ground, new Trail(), callers);
        var identities = new IdentityRepository(unit, clock);
        providers = known -> new IdentityService(
                new CodeExchange(known, clock),
                identities,
                new ProviderSignInService(accountBook, log, arrivals),
                new OwnIdentities(identities, accountBook, currents, own));
        var passkeyBook = new PasskeyRepository(unit, clock);
        var need = new FactorRequirement(accountBook, grants, rights, guarded);
        factor = new FactorService(factors, need, accountBook, codes, own);
        var ledger = new AccountEvents(ground, new Trail(), rights);
        var places = new PersonWorkplaceLookup(offices.people(), offices.units(), offices.schools());
        var reach = new AccountReach(rights, grants, accountBook, places);
        unitGrants = new UnitGrants(reach, new UnitGrantRepository(unit), ledger);
        onlooking = new ImpersonationService(
                reach, grants, factors, looks, new ImpersonationEvents(ledger, callers, settings, happenings, clock));
        var list = new AccountList(unit);
        var credentials = new CredentialService(
                accountBook, factors, new InvitationService(tokens, TestSettings.STANDARD), identities, passkeyBook);
        directoryAccounts =
                new DirectoryAccountService(reach, accountBook, credentials, ledger, directory, directoryHealth);
        sessionBook = new SessionRepository(unit, clock);
        sessions = new StoredSessions(
                new SessionStamps(accountBook, rights, ground),
                log,
                sessionBook,
                bell,
                new SessionAdministration(reach, new SessionAdministration.People(list, places), sessionBook, ledger));
        roleDesk = new RoleService(rights, new OfficeRoleRepository(unit), grants, ledger, modules);
        roleSources = new StoredRoleSources(
                reach, new RoleSourceReader(grants, new GivenGrantRepository(unit), rights, core, lent), modules);
        var desk = new AccountService(reach, accountBook, grants, credentials, ledger);
        accounts = new StoredAccounts(reach, places, list, desk, grants);
        personGrants = new PersonGrants(grants, desk, ledger);
        administrators = new StoredAdministrators(accountBook, grants, places, credentials, ledger);
        demo = new DemoAccountService(
                new DemoAccountRepository(accountBook, list, grants, database.unit(), ledger), hashes, home, ledger);
        var ceremony = new WebAuthnOptions(passkeySite, clock);
        var check = new PasskeyVerifier(ceremony, passkeyBook);
        passkeys = new PasskeyService(
                ceremony,
                check,
                new PasskeySignInService(check, new SignInAdmission(accountBook, directory), delays, log, arrivals),
                new OwnPasskeyService(
                        passkeyBook, accountBook, new ReauthenticationService(currents, codes, factors), own),
                new PasskeyRemovalService(reach, passkeyBook, accountBook, ledger));
        ictArrived();
    }

    /** Signing in by these providers. */
    public IdentityProviders identityProviders(ProviderRegistry known) {
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
