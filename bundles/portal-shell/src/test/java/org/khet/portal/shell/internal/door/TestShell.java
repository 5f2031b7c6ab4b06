package org.khet.portal.shell.internal.door;

import java.lang.reflect.Proxy;
import java.time.Clock;
import org.khet.portal.api.draft.Drafts;
import org.khet.portal.api.mail.Mails;
import org.khet.portal.api.notice.Notices;
import org.khet.portal.api.office.Offices;
import org.khet.portal.api.office.People;
import org.khet.portal.api.office.Units;
import org.khet.portal.api.photo.Photos;
import org.khet.portal.api.preference.Preferences;
import org.khet.portal.api.print.Letterheads;
import org.khet.portal.api.process.ProcessOwners;
import org.khet.portal.api.security.Callers;
import org.khet.portal.api.security.DirectoryAccounts;
import org.khet.portal.api.security.IdentityProviders;
import org.khet.portal.api.security.Onlooking;
import org.khet.portal.api.security.Passkeys;
import org.khet.portal.api.security.SecondFactor;
import org.khet.portal.api.security.Sessions;
import org.khet.portal.api.security.SignIn;
import org.khet.portal.api.settings.Settings;
import org.khet.portal.api.time.SchoolYears;
import org.khet.portal.shell.internal.fault.FaultDesk;
import org.khet.portal.shell.internal.ground.Desk;
import org.khet.portal.shell.internal.ground.Directory;
import org.khet.portal.shell.internal.ground.OfficeDays;
import org.khet.portal.shell.internal.ground.Shell;
import org.khet.portal.shell.internal.ground.Structure;
import org.khet.portal.shell.internal.module.HeardPermissions;
import org.khet.portal.shell.internal.module.ModuleRegistry;
import org.khet.portal.shell.internal.session.Choosing;
import org.khet.portal.shell.internal.session.Entrance;
import org.khet.portal.shell.internal.session.FakeFactor;
import org.khet.portal.shell.internal.session.WaysIn;
import org.khet.portal.shell.internal.word.Catalogs;
import org.khet.portal.testkit.fake.FakeSwitches;

/** A shell for the stories of the door, with few services that answer. */
final class TestShell {
    private TestShell() {}

    static Shell with(Clock clock, SecondFactor factor, IdentityProviders providers) {
        return with(
                clock,
                new WaysIn(factor, unused(DirectoryAccounts.class), providers, unused(Passkeys.class)),
                unused(Sessions.class));
    }

    static Shell with(Clock clock, Passkeys passkeys, Sessions sessions) {
        return with(
                clock,
                new WaysIn(
                        new FakeFactor(), unused(DirectoryAccounts.class), unused(IdentityProviders.class), passkeys),
                sessions);
    }

    private static Shell with(Clock clock, WaysIn ways, Sessions sessions) {
        var modules = new ModuleRegistry(new FakeSwitches(), new HeardPermissions());
        var entrance = new Entrance(
                unused(SignIn.class),
                sessions,
                unused(Callers.class),
                unused(Offices.class),
                new Choosing(unused(Preferences.class), unused(Onlooking.class), ways));
        var directory = new Directory(
                new Structure(unused(Units.class), unused(ProcessOwners.class), unused(Letterheads.class)),
                unused(People.class),
                unused(Callers.class),
                unused(Settings.class),
                new OfficeDays(unused(SchoolYears.class), clock));
        return new Shell(
                modules,
                entrance,
                directory,
                new Desk(unused(Drafts.class), unused(Notices.class), unused(Mails.class), unused(Photos.class)),
                new FaultDesk(clock, new Catalogs(modules)));
    }

    /** Answers nothing; the story asks it nothing. */
    static <T> T unused(Class<T> type) {
        return type.cast(Proxy.newProxyInstance(
                TestShell.class.getClassLoader(), new Class<?>[] {type}, (proxy, method, args) -> null));
    }
}
