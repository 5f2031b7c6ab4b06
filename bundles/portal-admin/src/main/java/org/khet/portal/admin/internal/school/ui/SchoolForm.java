package org.khet.portal.admin.internal.school.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.khet.portal.admin.internal.screen.ui.AdminForm;
import org.khet.portal.api.admin.school.SchoolDraft;
import org.khet.portal.api.admin.school.SchoolProfile;
import org.khet.portal.api.admin.school.SchoolRecord;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.outcome.Versioned;
import org.khet.portal.api.school.School;
import org.khet.portal.api.school.SchoolCode;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.ui.ViewRequest;

/** The form of a school: names, codes in their schemes, kind, grades, head and place. For one page. */
final class SchoolForm {
    /** Name of the field by scheme; the field of the first one carries what is refused about codes. */
    private static final Map<String, String> SCHEMES = Map.of("MOE10", "codes", "SMIS", "smis", "OBEC6", "obec6");

    private static final int MOST_CODE = 20;
    private final ViewRequest request;
    private final Texts texts;
    private final SchoolServices services;
    private final @Nullable Versioned<SchoolRecord> opened;
    private final AdminForm sheet;
    private final ProfileFields fields;

    /** @param opened what stands there with its edition, {@code null} for a school that is added */
    SchoolForm(ViewRequest request, Texts texts, SchoolServices services, @Nullable Versioned<SchoolRecord> opened) {
        this.request = request;
        this.texts = texts;
        this.services = services;
        this.opened = opened;
        this.sheet = new AdminForm(request, texts, "school");
        sheet.section(
                        "admin.school.section.name",
                        sheet.line("name", true, 200),
                        sheet.line("shortName", false, 80),
                        sheet.line("phone", false, 80))
                .section(
                        "admin.school.section.codes",
                        sheet.line("codes", false, MOST_CODE),
                        sheet.line("smis", false, MOST_CODE),
                        sheet.line("obec6", false, MOST_CODE));
        SchoolRecordMessages messages = services.words(request.caller().office(), texts);
        if (opened == null) {
            fields = new ProfileFields(sheet, texts, messages, SchoolProfile.EMPTY, null);
        } else {
            SchoolRecord record = opened.value();
            fields = new ProfileFields(sheet, texts, messages, record.profile(), record.head());
            show(record.school());
        }
        sheet.foot("admin.school.save", this::save);
    }

    /** With its fields and its foot. */
    AdminForm sheet() {
        return sheet;
    }

    private static String field(String scheme) {
        return SCHEMES.getOrDefault(scheme, "");
    }

    private void show(School school) {
        sheet.value("name", school.name());
        sheet.value("shortName", school.shortName());
        sheet.value("phone", school.phone());
        school.codes().forEach(code -> sheet.value(field(code.scheme()), code.value()));
    }

    SchoolDraft draft() {
        List<SchoolCode> codes = new ArrayList<>();
        for (String scheme : List.of("MOE10", "SMIS", "OBEC6")) {
            codes.add(new SchoolCode(scheme, sheet.value(field(scheme))));
        }
        Versioned<SchoolRecord> edition = opened;
        if (edition != null) {
            edition.value().school().codes().stream()
                    .filter(code -> !SCHEMES.containsKey(code.scheme()))
                    .forEach(codes::add);
        }
        return new SchoolDraft(sheet.value("name"), sheet.value("shortName"), codes, sheet.value("phone"));
    }

    /** A place that cannot be read is refused together with all else that is wrong. */
    private void requireReadable() {
        fields.unread().ifPresent(unread -> {
            List<Problem> problems =
                    new ArrayList<>(services.profiles().problems(request.caller(), draft(), fields.profile()));
            problems.add(unread);
            throw new Rejected(problems);
        });
    }

    private void save() {
        requireReadable();
        Versioned<SchoolRecord> edition = opened;
        SchoolId school;
        if (edition == null) {
            school = services.profiles().add(request.caller(), draft(), fields.profile());
        } else {
            school = edition.value().school().id();
            services.profiles().edit(request.caller(), school, edition.number(), draft(), fields.profile());
        }
        request.draft().clear();
        request.tell(texts.get("admin.school.saved", sheet.value("name")));
        request.open("admin/schools/" + school.value());
    }
}
