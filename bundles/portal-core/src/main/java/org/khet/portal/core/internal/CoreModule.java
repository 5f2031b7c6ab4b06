package org.khet.portal.core.internal;

import java.util.List;
import java.util.stream.Stream;
import org.khet.portal.api.admin.acting.AbsenceRegister;
import org.khet.portal.api.admin.acting.ActingRegister;
import org.khet.portal.api.admin.personal.DataRequestRegister;
import org.khet.portal.api.admin.personal.ProcessingRegister;
import org.khet.portal.api.admin.post.PostActingRegister;
import org.khet.portal.api.admin.post.PostLists;
import org.khet.portal.api.admin.round.DataRoundRegister;
import org.khet.portal.api.admin.school.MapTiles;
import org.khet.portal.api.admin.school.OfficePlace;
import org.khet.portal.api.admin.school.SchoolPart;
import org.khet.portal.api.admin.security.DirectoryAccounts;
import org.khet.portal.api.admin.security.Impersonation;
import org.khet.portal.api.admin.security.RoleRegister;
import org.khet.portal.api.admin.security.SecondFactor;
import org.khet.portal.api.admin.security.Sessions;
import org.khet.portal.api.admin.structure.UnitRegister;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.module.PortalModule;
import org.khet.portal.api.notice.Notices;
import org.khet.portal.api.office.Offices;
import org.khet.portal.api.person.NameTitles;
import org.khet.portal.api.person.StaffKinds;
import org.khet.portal.api.photo.Photos;
import org.khet.portal.api.pupil.PupilGrades;
import org.khet.portal.api.school.SchoolKinds;
import org.khet.portal.api.school.SchoolSizes;
import org.khet.portal.api.settings.CodeList;
import org.khet.portal.api.settings.Setting;
import org.khet.portal.core.internal.draft.StoredDrafts;
import org.khet.portal.core.internal.event.EventCleanupJob;
import org.khet.portal.core.internal.export.StoredLetterheads;
import org.khet.portal.core.internal.file.FileSettings;
import org.khet.portal.core.internal.imports.ImportEvents;
import org.khet.portal.core.internal.imports.StoredPastImports;
import org.khet.portal.core.internal.job.JobRunCleanupJob;
import org.khet.portal.core.internal.mail.MailSettings;
import org.khet.portal.core.internal.notice.NoticeCleanupJob;
import org.khet.portal.core.internal.notice.NoticeDigest;
import org.khet.portal.core.internal.office.pupil.PupilSizeClasses;
import org.khet.portal.core.internal.office.school.imports.SchoolPrefixes;
import org.khet.portal.core.internal.privacy.PrivacySettings;
import org.khet.portal.core.internal.round.RoundSettings;
import org.khet.portal.core.internal.time.SchoolYearSettings;
import org.khet.portal.core.internal.time.TimeSettings;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** Announces the core's texts and settings; it has no screens and is on in every office. */
@Component(service = PortalModule.class)
public final class CoreModule implements PortalModule {
    private static final ModuleId ID = new ModuleId("core");

    /** For the component runtime. */
    @Activate
    public CoreModule() {}

    @Override
    public ModuleId id() {
        return ID;
    }

    @Override
    public List<Setting<?>> settings() {
        List<Setting<?>> own = List.of(
                StoredDrafts.DAYS,
                Sessions.IDLE_MINUTES,
                Sessions.MOST_HOURS,
                Sessions.NEWS,
                Sessions.HELP_LINE,
                SecondFactor.ROLES,
                Impersonation.MINUTES,
                Impersonation.TOLD,
                NoticeCleanupJob.DAYS,
                NoticeDigest.TIME,
                EventCleanupJob.DAYS,
                JobRunCleanupJob.DAYS,
                SchoolPrefixes.OWN,
                MapTiles.ADDRESS,
                MapTiles.CREDIT,
                OfficePlace.SETTING,
                PupilSizeClasses.LIMIT,
                StoredPastImports.DAYS,
                StoredLetterheads.THAI_DIGITS,
                Photos.MEBIBYTES);
        return Stream.of(
                        TimeSettings.all(),
                        own,
                        FileSettings.all(),
                        SchoolYearSettings.all(),
                        RoundSettings.all(),
                        MailSettings.all(),
                        PrivacySettings.all())
                .<Setting<?>>flatMap(List::stream)
                .toList();
    }

    @Override
    public List<Notices.Kind> notices() {
        List<Notices.Kind> named = List.of(
                new Notices.Kind(ActingRegister.ACTING, null),
                new Notices.Kind(ActingRegister.RELIEVED, null),
                new Notices.Kind(PostActingRegister.ACTING, null),
                new Notices.Kind(PostActingRegister.RELIEVED, null),
                new Notices.Kind(AbsenceRegister.CHANGED, null),
                new Notices.Kind(DataRoundRegister.REMINDED, null),
                new Notices.Kind(DataRequestRegister.DUE, DataRequestRegister.HANDLE),
                new Notices.Kind(UnitRegister.LEFT, Offices.CONFIGURE),
                new Notices.Kind(Impersonation.LOOKED, null),
                new Notices.Kind(DirectoryAccounts.MADE, RoleRegister.MANAGE));
        return Stream.concat(named.stream(), ImportEvents.kinds().stream()).toList();
    }

    @Override
    public List<CodeList> codeLists() {
        return Stream.concat(
                        PostLists.all().stream(),
                        Stream.of(
                                AbsenceRegister.KINDS,
                                NameTitles.LIST,
                                StaffKinds.LIST,
                                PupilGrades.LIST,
                                SchoolKinds.LIST,
                                SchoolSizes.LIST,
                                SchoolPart.LIST,
                                ProcessingRegister.BASES))
                .toList();
    }
}
