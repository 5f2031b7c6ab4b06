package org.khet.portal.shell.internal.signin;

import java.lang.reflect.Proxy;
import java.time.Clock;
import org.khet.portal.api.admin.mail.MailPreferences;
import org.khet.portal.api.admin.security.DirectoryAccounts;
import org.khet.portal.api.admin.security.IdentityProviders;
import org.khet.portal.api.admin.security.Impersonation;
import org.khet.portal.api.admin.security.Passkeys;
import org.khet.portal.api.admin.security.SecondFactor;
import org.khet.portal.api.admin.security.Sessions;
import org.khet.portal.api.admin.security.SignIn;
import org.khet.portal.api.notice.Notices;
import org.khet.portal.api.photo.Photos;
import org.khet.portal.api.preference.Preferences;
import org.khet.portal.api.print.Letterheads;
import org.khet.portal.api.process.ProcessOwners;
import org.khet.portal.api.security.Callers;
import org.khet.portal.shell.internal.draft.FakeDrafts;
import org.khet.portal.shell.internal.fault.FaultMessages;
import org.khet.portal.shell.internal.module.HeardPermissions;
import org.khet.portal.shell.internal.module.ModuleRegistry;
import org.khet.portal.shell.internal.session.FakeFactor;
import org.khet.portal.shell.internal.session.SessionService;
import org.khet.portal.shell.internal.session.SignInMethods;
import org.khet.portal.shell.internal.setup.OfficeDays;
import org.khet.portal.shell.internal.setup.OfficeDirectory;
import org.khet.portal.shell.internal.setup.ShellContext;
import org.khet.portal.shell.internal.setup.StructureServices;
import org.khet.portal.shell.internal.setup.WorkServices;
import org.khet.portal.shell.internal.text.ShellCatalogs;
import org.khet.portal.testkit.fake.FakeOffices;
import org.khet.portal.testkit.fake.FakePeople;
import org.khet.portal.testkit.fake.FakeSchoolYears;
import org.khet.portal.testkit.fake.FakeSettings;
import org.khet.portal.testkit.fake.FakeSwitches;
import org.khet.portal.testkit.fake.FakeUnits;

/** A shell for the stories of the door, with few services that answer. */
public final class TestShell {
    private TestShell() {}

    /** A shell that nobody signs in to. */
    public static ShellContext idle(Clock clock) {
        return with(clock, new FakeFactor(), unused(IdentityProviders.class));
    }

    static ShellContext with(Clock clock, SecondFactor factor, IdentityProviders providers) {
        return with(
                clock,
                new SignInMethods(factor, unused(DirectoryAccounts.class), providers, unused(Passkeys.class)),
                unused(Sessions.class));
    }

    static ShellContext with(Clock clock, Passkeys passkeys, Sessions sessions) {
        return with(
                clock,
                new SignInMethods(
                        new FakeFactor(), unused(DirectoryAccounts.class), unused(IdentityProviders.class), passkeys),
                sessions);
    }

    /** With these modules, for pages that ask what is there and what waits. */
    public static ShellContext with(Clock clock, ModuleRegistry modules) {
        return with(
                clock,
                new SignInMethods(
                        new FakeFactor(),
                        unused(DirectoryAccounts.class),
                        unused(IdentityProviders.class),
                        unused(Passkeys.class)),
                unused(Sessions.class),
                modules,
                unused(Notices.class));
    }

    /** With these modules and notices, for pages that follow what happens. */
    public static ShellContext with(Clock clock, ModuleRegistry modules, Notices notices) {
        return with(
                clock,
                new SignInMethods(
                        new FakeFactor(),
                        unused(DirectoryAccounts.class),
                        unused(IdentityProviders.class),
                        unused(Passkeys.class)),
                unused(Sessions.class),
                modules,
                notices);
    }

    /** With this check of names and passwords. */
    static ShellContext with(Clock clock, SignIn signIn) {
        return with(
                clock,
                entrance(
                        signIn,
                        new SignInMethods(
                                new FakeFactor(),
                                unused(DirectoryAccounts.class),
                                new FakeProviders(),
                                new FakePasskeys()),
                        unused(Sessions.class)),
                new ModuleRegistry(new FakeSwitches(), new HeardPermissions()),
                unused(Notices.class));
    }

    private static ShellContext with(Clock clock, SignInMethods ways, Sessions sessions) {
        return with(
                clock,
                ways,
                sessions,
                new ModuleRegistry(new FakeSwitches(), new HeardPermissions()),
                unused(Notices.class));
    }

    private static ShellContext with(
            Clock clock, SignInMethods ways, Sessions sessions, ModuleRegistry modules, Notices notices) {
        return with(clock, entrance(unused(SignIn.class), ways, sessions), modules, notices);
    }

    private static SessionService entrance(SignIn signIn, SignInMethods ways, Sessions sessions) {
        return new SessionService(
                signIn,
                sessions,
                unused(Callers.class),
                new FakeOffices(),
                unused(Preferences.class),
                unused(Impersonation.class),
                ways);
    }

    private static ShellContext with(Clock clock, SessionService entrance, ModuleRegistry modules, Notices notices) {
        var directory = new OfficeDirectory(
                new StructureServices(
                        FakeUnits.ofSampleOffices(), unused(ProcessOwners.class), unused(Letterheads.class)),
                new FakePeople(),
                unused(Callers.class),
                new FakeSettings(),
                new OfficeDays(new FakeSchoolYears(), clock));
        return new ShellContext(
                modules,
                entrance,
                directory,
                new WorkServices(new FakeDrafts(), notices, unused(MailPreferences.class), unused(Photos.class)),
                new FaultMessages(clock, new ShellCatalogs(modules)));
    }

    /** Answers nothing; the story asks it nothing. */
    static <T> T unused(Class<T> type) {
        return type.cast(Proxy.newProxyInstance(
                TestShell.class.getClassLoader(), new Class<?>[] {type}, (proxy, method, args) -> null));
    }
}
