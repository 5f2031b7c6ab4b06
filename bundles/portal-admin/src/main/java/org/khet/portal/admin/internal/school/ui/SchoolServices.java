package org.khet.portal.admin.internal.school.ui;

import java.util.List;
import org.khet.portal.api.admin.school.SchoolPart;
import org.khet.portal.api.admin.school.SchoolProfiles;
import org.khet.portal.api.admin.school.SchoolProjects;
import org.khet.portal.api.admin.school.SchoolRecords;
import org.khet.portal.api.admin.school.SchoolRegister;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.pupil.PupilGrades;
import org.khet.portal.api.school.SchoolKinds;
import org.khet.portal.api.school.SchoolSizes;
import org.khet.portal.api.settings.CodeList.Code;
import org.khet.portal.api.settings.CodeLists;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What the screens of schools read and write. Safe for concurrent use. */
@Component(service = SchoolServices.class)
public final class SchoolServices {
    private final SchoolRegister register;
    private final SchoolProfiles profiles;
    private final SchoolProjects projects;
    private final SchoolRecords records;
    private final CodeLists lists;

    /** Names and codes, the rest of the record, projects, lists of whole records, and the office's kinds and grades. */
    @Activate
    public SchoolServices(
            @Reference SchoolRegister register,
            @Reference SchoolProfiles profiles,
            @Reference SchoolProjects projects,
            @Reference SchoolRecords records,
            @Reference CodeLists lists) {
        this.register = register;
        this.profiles = profiles;
        this.projects = projects;
        this.records = records;
        this.lists = lists;
    }

    SchoolRegister register() {
        return register;
    }

    SchoolProfiles profiles() {
        return profiles;
    }

    SchoolProjects projects() {
        return projects;
    }

    SchoolRecords records() {
        return records;
    }

    /** The office's sizes in their order, ended ones included. */
    List<Code> sizes(OfficeId office) {
        return lists.of(office, SchoolSizes.LIST);
    }

    /** Words for kinds and grades of the office. */
    SchoolRecordMessages words(OfficeId office, Texts texts) {
        return new SchoolRecordMessages(
                texts,
                lists.of(office, SchoolKinds.LIST),
                lists.of(office, PupilGrades.LIST).stream()
                        .filter(one -> one.parent() != null)
                        .toList(),
                lists.of(office, SchoolPart.LIST));
    }
}
