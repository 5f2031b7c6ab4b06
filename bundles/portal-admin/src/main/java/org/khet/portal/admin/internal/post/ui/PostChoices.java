package org.khet.portal.admin.internal.post.ui;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.admin.post.PostLists;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.person.People;
import org.khet.portal.api.person.Person;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.post.Post;
import org.khet.portal.api.settings.CodeList;
import org.khet.portal.api.settings.CodeLists;
import org.khet.portal.api.structure.Unit;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.api.structure.Units;

/**
 * Units, people and codes of one office, to choose from and to name.
 *
 * @param office the office
 * @param units  its units
 * @param people its people
 * @param lists  its lists
 * @param today  today in the offices
 */
record PostChoices(OfficeId office, Units units, People people, CodeLists lists, LocalDate today) {
    private static final int MOST = 200;

    List<Unit> allUnits() {
        return units.of(office);
    }

    /** Name of the unit today; of the office itself without one. */
    String unit(Texts texts, @Nullable UnitId unit) {
        return unit(texts, unit, today);
    }

    /** Name of the unit on that day, for what is over; of the office itself without one. */
    String unit(Texts texts, @Nullable UnitId unit, LocalDate day) {
        return unit == null
                ? texts.get("admin.people.office")
                : units.find(office, unit, day)
                        .map(one -> texts.choose(one.shortName(), one.nameEnglish()))
                        .orElse("–");
    }

    Stream<Person> named(String text) {
        return people.search(office, text, MOST).stream();
    }

    Map<PersonId, Person> all(Collection<PersonId> keys) {
        return people.findAll(office, keys);
    }

    /** Codes that may be chosen, and the one that stands there although it ended. */
    List<CodeList.Code> choice(CodeList list, String present) {
        return lists.of(office, list).stream()
                .filter(one -> one.active() || one.code().equals(present))
                .toList();
    }

    /** Name of a code, empty for none. */
    String name(Texts texts, CodeList list, String code) {
        return lists.of(office, list).stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .map(one -> texts.choose(one.thai(), one.english()))
                .orElse(code);
    }

    /** Line and rank as they are written together. */
    String title(Texts texts, Post post) {
        String line = name(texts, PostLists.LINES, post.line());
        String rank = name(texts, PostLists.RANKS, post.rank());
        return rank.isEmpty() ? line : texts.get("admin.post.named", line, rank);
    }
}
