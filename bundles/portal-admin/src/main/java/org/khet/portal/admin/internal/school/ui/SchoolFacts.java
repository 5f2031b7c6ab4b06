package org.khet.portal.admin.internal.school.ui;

import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khet.portal.api.admin.school.SchoolProfile;
import org.khet.portal.api.admin.school.SchoolProfiles.Head;
import org.khet.portal.api.admin.school.SchoolRecord;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.school.Coordinates;
import org.khet.portal.api.school.School;
import org.khet.portal.api.school.SchoolStatus;
import org.khet.portal.api.ui.component.BadgeTone;
import org.khet.portal.api.ui.component.Facts;
import org.khet.portal.api.ui.component.StatusBadge;
import org.khet.portal.api.ui.component.TypedTexts;

/**
 * What is recorded of a school, in words (core CORE-35).
 *
 * @param texts    the language
 * @param messages kinds and grades of the office
 */
record SchoolFacts(Texts texts, SchoolRecordMessages messages) {
    private static final Map<String, String> SCHEMES = Map.of("MOE10", "codes", "SMIS", "smis", "OBEC6", "obec6");

    /** Whether it is open, as a badge. */
    StatusBadge state(School school) {
        return new StatusBadge(
                school.status() == SchoolStatus.ACTIVE ? BadgeTone.DONE : BadgeTone.IDLE,
                texts.get("admin.school.status." + school.status()));
    }

    /** District and network, kind, grades and head, and the telephone, in one line, as far as they are known. */
    String line(SchoolRecord record) {
        School school = record.school();
        return Stream.of(
                        named("district", school.district()),
                        named("network", school.network()),
                        messages.line(record),
                        named("phone", school.phone()))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    /** Its size, named as such. */
    String size(SchoolRecord record) {
        return named("size", record.size());
    }

    private String named(String name, String value) {
        String label = texts.get("admin.school." + name + ".label");
        return value.isEmpty() || value.startsWith(label) ? value : label + " " + value;
    }

    /** All of it, and what is missing. */
    Facts whole(SchoolRecord record) {
        List<String> missing = messages.missing(record);
        return of(record)
                .fact(
                        texts.get("admin.schools.column.complete"),
                        missing.isEmpty()
                                ? ""
                                : texts.get(
                                        "admin.school.read.missing",
                                        messages.percent(record),
                                        String.join(" · ", missing)));
    }

    /** All of it. */
    Facts of(SchoolRecord record) {
        School school = record.school();
        SchoolProfile profile = record.profile();
        Head head = record.head();
        Coordinates place = profile.coordinates();
        Facts facts = new Facts();
        fact(facts, "name", school.name());
        fact(facts, "shortName", school.shortName().equals(school.name()) ? "" : school.shortName());
        facts.fact(texts.get("admin.schools.column.status"), state(school));
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
        return facts;
    }

    private void fact(Facts facts, String name, String value) {
        if (!value.isEmpty()) {
            facts.fact(
                    texts.get("admin.school." + name + ".label"),
                    TypedTexts.mark(new Span(value), value, texts.locale()));
        }
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
