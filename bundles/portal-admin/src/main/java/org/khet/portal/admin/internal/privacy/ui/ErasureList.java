package org.khet.portal.admin.internal.privacy.ui;

import java.util.List;
import org.khet.portal.api.admin.personal.Erasure;
import org.khet.portal.api.admin.personal.Erasures;
import org.khet.portal.api.export.Column;
import org.khet.portal.api.export.ExportList;
import org.khet.portal.api.export.ListKind;
import org.khet.portal.api.export.RowPager;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.persistence.PageRequest;
import org.khet.portal.api.person.Person;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.personal.PersonalDataPlace;
import org.khet.portal.api.personal.PersonalDataPlace.Deed;
import org.khet.portal.api.security.Caller;

/**
 * The register of erasures, and who is due, in words and as files.
 *
 * @param caller   in whose name is read
 * @param texts    in the person's language, with those of the modules
 * @param erasures the register
 * @param finder   units
 */
record ErasureList(Caller caller, Texts texts, Erasures erasures, PrivacyChoiceLoader finder) {
    private static final ListKind KIND = ListKind.personal("core.erasure", Erasures.ERASE);
    private static final ListKind DUE = ListKind.personal("core.erasure-due", Erasures.ERASE);
    private static final int BATCH = 200;

    /** What the person is called from now on. */
    String pseudonym(PersonId person) {
        return texts.get("admin.erasure.pseudonym", String.valueOf(person.value()));
    }

    String ground(Erasure.LegalBasis ground) {
        return texts.get("admin.erasure.ground." + ground);
    }

    String state(Erasure one) {
        return texts.get(one.again() ? "admin.erasure.again" : "admin.erasure.state.done");
    }

    String unit(Person person) {
        return person.school() == null ? finder.unit(texts, caller.office(), person.unit()) : "–";
    }

    /** How many rows of all, and of each kind. */
    String sum(List<PersonalDataPlace> places) {
        return texts.get(
                "admin.erasure.sum",
                places.stream()
                        .filter(place -> place.deed() != Deed.BLOCKS)
                        .mapToLong(PersonalDataPlace::count)
                        .sum(),
                rows(places, Deed.ERASED),
                rows(places, Deed.PSEUDONYMISED),
                rows(places, Deed.KEPT));
    }

    private static long rows(List<PersonalDataPlace> places, Deed deed) {
        return places.stream()
                .filter(place -> place.deed() == deed)
                .mapToLong(PersonalDataPlace::count)
                .sum();
    }

    /** The register, without names. */
    ExportList<Erasure> all() {
        return new ExportList<>(
                KIND,
                new ExportList.ExportTexts(texts.get("admin.erasures.title"), "", texts.locale()),
                List.of(
                        Column.number(label("number"), 14, one -> one.person().value()),
                        Column.instant(label("at"), 20, Erasure::at),
                        Column.text(label("by"), 30, Erasure::by),
                        Column.text(label("ground"), 30, one -> ground(one.ground())),
                        Column.text(label("reason"), 44, Erasure::reason),
                        Column.text(texts.get("admin.erasure.place"), 44, one -> sum(one.places())),
                        Column.number(label("times"), 10, Erasure::times),
                        Column.text(label("state"), 18, this::state)),
                new ExportList.Source<>(
                        () -> erasures.count(caller),
                        () -> RowPager.byOffset(
                                offset -> erasures.page(caller, new PageRequest(offset, BATCH, List.of())))));
    }

    /** Who is due. */
    ExportList<Person> due() {
        return new ExportList<>(
                DUE,
                new ExportList.ExportTexts(texts.get("admin.erasure.due.title"), "", texts.locale()),
                List.of(
                        Column.text(texts.get("admin.erasure.name.label"), 30, Person::fullName),
                        Column.text(texts.get("admin.person.position.label"), 30, Person::position),
                        Column.text(texts.get("admin.erasure.due.unit.label"), 30, this::unit)),
                new ExportList.Source<>(
                        () -> erasures.dueCount(caller),
                        () -> RowPager.byOffset(
                                offset -> erasures.due(caller, new PageRequest(offset, BATCH, List.of())))));
    }

    private String label(String field) {
        return texts.get("admin.erasure." + field + ".label");
    }
}
