package org.khet.portal.core.internal.post;

import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.admin.post.PostDraft;
import org.khet.portal.api.admin.post.PostLists;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.person.People;
import org.khet.portal.api.person.Person;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.settings.CodeList;
import org.khet.portal.api.settings.CodeLists;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.api.structure.Units;
import org.khet.portal.core.internal.form.FieldValidator;
import org.khet.portal.core.internal.row.Paging;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What posts and functions point at: codes of the office's lists, its units and people. Safe for concurrent use. */
@Component(service = PostValidator.class)
public final class PostValidator {
    private static final int NUMBER_MAX = 40;
    private static final String CODE = "core.post.error.code";
    private final CodeLists lists;
    private final Units units;
    private final People people;

    /** Lists, units and people of offices. */
    @Activate
    public PostValidator(@Reference CodeLists lists, @Reference Units units, @Reference People people) {
        this.lists = lists;
        this.units = units;
        this.people = people;
    }

    /** Whether the code is none or may be chosen; one that stands there already may stay although it ended. */
    public boolean isCode(OfficeId office, CodeList list, String code, String before) {
        return code.isEmpty()
                || code.equals(before)
                || lists.of(office, list).stream()
                        .anyMatch(one -> one.active() && one.code().equals(code));
    }

    /** Whether it is none, or a unit of the office. */
    public boolean isUnit(OfficeId office, @Nullable UnitId unit) {
        return unit == null || units.find(office, unit).isPresent();
    }

    /** People of offices. */
    public People people() {
        return people;
    }

    /** Whether the person works in the office. */
    public boolean isHere(OfficeId office, PersonId person) {
        return people.find(office, person).filter(Person::active).isPresent();
    }

    /**
     * What is typed of a post can stand; codes that stand there already may stay.
     *
     * @throws org.khet.portal.api.outcome.Rejected if a field is unusable
     */
    void require(OfficeId office, PostDraft draft, PostDraft before) {
        new FieldValidator()
                .line("number", PostNumber.clean(draft.number()), NUMBER_MAX)
                .needed("line", draft.line())
                .that(isCode(office, PostLists.LINES, draft.line(), before.line()), "line", CODE)
                .that(isCode(office, PostLists.TYPES, draft.type(), before.type()), "type", CODE)
                .that(isCode(office, PostLists.RANKS, draft.rank(), before.rank()), "rank", CODE)
                .that(isUnit(office, draft.unit()), "unit", "core.person.error.unit")
                .done();
    }

    /** Codes of the list whose name contains the text. */
    Set<String> named(OfficeId office, CodeList list, String text) {
        String wanted = Paging.folded(text);
        return wanted.isEmpty()
                ? Set.of()
                : lists.of(office, list).stream()
                        .filter(one -> Paging.folded(one.thai()).contains(wanted)
                                || Paging.folded(one.english()).contains(wanted))
                        .map(CodeList.Code::code)
                        .collect(Collectors.toUnmodifiableSet());
    }
}
