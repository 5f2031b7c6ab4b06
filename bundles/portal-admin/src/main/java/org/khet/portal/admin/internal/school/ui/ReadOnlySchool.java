package org.khet.portal.admin.internal.school.ui;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.khet.portal.admin.internal.screen.ui.AdminPage;
import org.khet.portal.api.admin.school.SchoolProfile;
import org.khet.portal.api.admin.school.SchoolProfiles.Head;
import org.khet.portal.api.admin.school.SchoolRecord;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.school.Coordinates;
import org.khet.portal.api.school.School;
import org.khet.portal.api.school.SchoolStatus;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.BadgeTone;
import org.khet.portal.api.ui.component.Facts;
import org.khet.portal.api.ui.component.Section;
import org.khet.portal.api.ui.component.StatusBadge;

/** The record of a school in words, for those who may see it and not change it (core CORE-35). */
final class ReadOnlySchool extends Div {
    private static final Map<String, String> SCHEMES = Map.of("MOE10", "codes", "SMIS", "smis", "OBEC6", "obec6");
    private final transient Texts texts;
    private final transient SchoolRecordMessages messages;

    ReadOnlySchool(ViewRequest request, Texts texts, SchoolRecordMessages messages, SchoolRecord record) {
        this.texts = texts;
        this.messages = messages;
        School school = record.school();
        AdminPage page = new AdminPage(this, texts, school.name())
                .below("admin/schools", texts.get("admin.schools.title"))
                .here(request, school.name());
        page.head().sub(messages.line(record));
        Section section = new Section(texts.get("admin.school.read.title"), facts(record));
        section.setId("admin-school-facts");
        page.with(section);
    }

    private Facts facts(SchoolRecord record) {
        School school = record.school();
        SchoolProfile profile = record.profile();
        Head head = record.head();
        Coordinates place = profile.coordinates();
        Facts facts = new Facts();
        fact(facts, "name", school.name());
        fact(facts, "shortName", school.shortName().equals(school.name()) ? "" : school.shortName());
        facts.fact(
                texts.get("admin.schools.column.status"),
                new StatusBadge(
                        school.status() == SchoolStatus.ACTIVE ? BadgeTone.DONE : BadgeTone.IDLE,
                        texts.get("admin.school.status." + school.status())));
        codes(facts, school);
        fact(facts, "phone", school.phone());
        fact(facts, "kind", messages.kind(profile.kind()));
        facts.fact(texts.get("admin.school.read.grades"), messages.grades(profile));
        fact(facts, "head", head == null ? "" : head.name());
        fact(facts, "district", school.district());
        fact(facts, "network", school.network());
        fact(facts, "size", record.size());
        fact(facts, "project", String.join(" · ", record.projects()));
        fact(facts, "village", profile.village());
        fact(facts, "subDistrict", profile.subDistrict());
        fact(facts, "coordinates", place == null ? "" : place.text());
        List<String> missing = messages.missing(record);
        return facts.fact(
                texts.get("admin.schools.column.complete"),
                missing.isEmpty()
                        ? ""
                        : texts.get(
                                "admin.school.read.missing", messages.percent(record), String.join(" · ", missing)));
    }

    private void fact(Facts facts, String name, String value) {
        facts.fact(texts.get("admin.school." + name + ".label"), value);
    }

    /** Schemes of the office's own stand together. */
    private void codes(Facts facts, School school) {
        school.codes().stream()
                .filter(code -> SCHEMES.containsKey(code.scheme()))
                .forEach(code -> fact(facts, SCHEMES.getOrDefault(code.scheme(), ""), code.value()));
        facts.fact(
                texts.get("admin.schools.list.codes"),
                school.codes().stream()
                        .filter(code -> !SCHEMES.containsKey(code.scheme()))
                        .map(code -> code.scheme() + " " + code.value())
                        .collect(Collectors.joining(" · ")));
    }
}
