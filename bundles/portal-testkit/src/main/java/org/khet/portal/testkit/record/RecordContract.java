package org.khet.portal.testkit.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.outcome.Outdated;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.persistence.PageRequest;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.FieldType;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordTexts;
import org.khet.portal.api.record.State;
import org.khet.portal.api.security.NotPermitted;
import org.khet.portal.api.security.Permission;
import org.khet.portal.testkit.LoadedTexts;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.TestDatabase;

/** What every declared kind keeps, against its own table on each database; a module adds the stories of its own work. */
public abstract non-sealed class RecordContract<K extends RecordKind> extends RecordTraitStories<K> {
    /** A kind that needs no other. */
    protected RecordContract(TestDatabase database, K kind) {
        this(database, fixture -> kind);
    }

    /** A kind that is made with services of others: {@code fixture -> new Projects(fixture.of(new Plans()))}. */
    protected RecordContract(TestDatabase database, Function<RecordFixture, K> made) {
        super(database, made);
    }

    @Test
    void recordIsFoundAsItWasTyped_listedCountedToldAndNoted() {
        RecordDraft typed = draft();
        RecordRow row = (kind.isMadeByCode() ? service.internal() : service).create(person(13), typed);

        RecordRow found = service.open(person(13), row.id());
        for (Field<?> field : kind.fields()) {
            if (!field.isDerived()
                    && field.from().isEmpty()
                    && typed.raw(field) != null
                    && field.onlyIf().isEmpty()
                    && !(field.type() instanceof FieldType.FileList)) {
                assertThat(found.raw(field)).as(field.name()).isEqualTo(typed.raw(field));
            }
        }
        kind.lines().stream()
                .filter(of -> typed.names(of) && of.onlyIf().isEmpty())
                .forEach(of -> assertThat(found.lines(of)).hasSameSizeAs(typed.lines(of)));
        assertThat(found.state()).isEqualTo(kind.states().getFirst());
        assertThat(service.page(person(13), RecordFilter.ALL, PAGE))
                .extracting(RecordRow::id)
                .contains(row.id());
        assertThat(service.count(person(13), RecordFilter.ALL)).isEqualTo(1);
        assertThat(fixture.happenings().types()).contains(kind.type() + ".created");
        assertThat(fixture.trail().actions()).contains(kind.type() + ".created");
        assertThat(service.steps(person(13), row.id())).isNotEmpty();
        assertThat(service.titles(person(13).office(), List.of(row.id())).get(row.id()))
                .as("words for notices and search, no values as the machine writes them")
                .doesNotContainPattern("\\[\\w+=|\\d{4}-\\d\\d-\\d\\dT|\\[[a-z]");
    }

    @Test
    void everyFieldCanBeSortedByAndEveryTabCounted() {
        made(13);
        for (Field<?> field : kind.fields()) {
            var sorted = new PageRequest(0, 10, List.of(new PageRequest.Sort(field.name(), true)));
            assertThat(service.page(person(13), RecordFilter.ALL, sorted))
                    .as(field.name())
                    .hasSize(1);
        }
        kind.tabs().forEach(tab -> service.count(person(13), RecordFilter.ALL.in(tab.name())));
        var chosen = new RecordFilter(
                "", "", Map.of("state", List.of(kind.states().getFirst().name())), List.of());
        assertThat(service.count(person(13), chosen)).isEqualTo(1);
        service.sums(person(13), RecordFilter.ALL);
    }

    @Test
    void anotherOfficeNeverSeesItNorDoesWhoeverLacksTheRight() {
        RecordRow row = made(13);
        var stranger = TestCaller.in(SampleOffices.KT2).with(kind.permissions().toArray(Permission[]::new));

        assertThat(service.page(stranger, RecordFilter.ALL, PAGE)).isEmpty();
        assertThatExceptionOfType(NoLongerThere.class).isThrownBy(() -> service.open(stranger, row.id()));
        assertThatExceptionOfType(NoLongerThere.class).isThrownBy(() -> service.change(stranger, row, draft()));
        var nobody = TestCaller.in(SampleOffices.KT1);
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> service.page(nobody, RecordFilter.ALL, PAGE));
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> service.create(nobody, draft()));
        if (!kind.edit().equals(kind.view())) {
            var reader = nobody.with(kind.view());
            boolean unseen =
                    kind.isHidden(row) && !kind.isReadByMaker() && service.count(reader, RecordFilter.ALL) == 0;
            assertThatExceptionOfType(unseen ? NoLongerThere.class : NotPermitted.class)
                    .isThrownBy(() -> service.change(reader, row, draft()));
        }
    }

    @Test
    void whatIsMissingOrTooLongIsRefusedFieldByField_nothingIsStored() {
        RecordDraft wrong = new RecordDraft();
        Set<String> expected = new TreeSet<>();
        for (Field<?> field : kind.fields()) {
            if (field.isDerived() || !field.from().isEmpty() || field.onlyIf().isPresent()) {
                continue;
            }
            if (field.type() instanceof FieldType.Text text) {
                wrong.with(field, "ก".repeat(text.most() + 1));
                expected.add(field.name());
            } else if (field.isNeeded()) {
                expected.add(field.name());
            }
        }
        kind.lines().stream()
                .filter(of -> of.least() > 0 && !of.isDerived() && of.onlyIf().isEmpty())
                .forEach(of -> expected.add(of.name()));
        if (expected.isEmpty() || kind.isMadeByCode()) {
            return;
        }
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> service.create(person(13), wrong))
                .satisfies(refused -> assertThat(refused.problems().stream().map(Problem::field))
                        .containsAll(expected));
        assertThat(service.count(person(13), RecordFilter.ALL)).isZero();
    }

    @Test
    void whoLacksTheRightToAFieldNeitherSeesNorSortsNorFiltersByIt() {
        RecordRow row = made(13);
        for (Field<?> field : kind.fields()) {
            if (field.seenWith().isEmpty()) {
                continue;
            }
            var reader = TestCaller.of(SampleOffices.KT1, 14).with(kind.view());
            var sorted = new PageRequest(0, 10, List.of(new PageRequest.Sort(field.name(), false)));
            var guess = new RecordFilter("", "", Map.of(field.name(), List.of("ไม่มีค่านี้")), List.of());
            assertThat(service.sees(reader, field)).isFalse();
            assertThatExceptionOfType(NotPermitted.class)
                    .isThrownBy(() -> service.page(reader, RecordFilter.ALL, sorted));
            assertThat(service.page(reader, guess, PAGE))
                    .extracting(RecordRow::id)
                    .containsExactly(row.id());
            assertThat(field.isSearched()).as("%s is found by its words", field).isFalse();
        }
    }

    @Test
    void secondOfTwoWhoOpenedItIsToldThatSomebodyWasFirst() {
        RecordRow seen = made(13);
        service.internal().change(person(14), seen, new RecordDraft());

        assertThatExceptionOfType(Outdated.class)
                .isThrownBy(() -> service.internal().change(person(13), seen, new RecordDraft()));
        if (kind.isEditable(seen.state())) {
            assertThatExceptionOfType(Outdated.class).isThrownBy(() -> service.change(person(13), seen, draft()));
        }
    }

    @Test
    void everyActionIsPossibleInItsStatesOnly_everyStateCanBeReached() {
        assertThat(new StateWalk(kind).reachable())
                .as("states that are reached")
                .containsAll(kind.states());
        for (State state : kind.states()) {
            RecordRow row = walk(state);
            assertThat(row.state()).isEqualTo(state);
            if (!kind.isEditable(state)) {
                assertThatThrownBy(() -> service.change(person(13), row, new RecordDraft()))
                        .as("change in %s", state)
                        .isInstanceOfAny(Outdated.class, NotPermitted.class, NoLongerThere.class);
            }
            for (Action action : kind.actions()) {
                if (!action.from().contains(state)) {
                    assertThatExceptionOfType(Outdated.class)
                            .as("%s in %s", action, state)
                            .isThrownBy(() -> act(row, action));
                }
            }
        }
    }

    @Test
    void whatTwoMustDoIsRefusedToOne_andToWhomItIsAbout() {
        for (Action action : kind.actions()) {
            if (action.isAutomatic()
                    || (action.notBy().isEmpty() && action.notWho().isEmpty())) {
                continue;
            }
            for (State from : action.from()) {
                RecordRow row = walk(from);
                for (PersonId barred : barred(row, action)) {
                    assertThatExceptionOfType(NotPermitted.class)
                            .as("%s in %s by %s", action, from, barred)
                            .isThrownBy(
                                    () -> service.act(person(13).as(barred, ""), row, action, asked(action), "เหตุผล"));
                }
            }
        }
    }

    /** Who is named by the record or did something to it before, and so must not do this. */
    private Set<PersonId> barred(RecordRow row, Action action) {
        Set<PersonId> barred = new HashSet<>();
        action.notBy().forEach(field -> {
            if (row.raw(field) instanceof PersonId named) {
                barred.add(named);
            }
        });
        Set<String> before = action.notWho().stream().map(Action::name).collect(Collectors.toSet());
        service.steps(person(13), row.id()).stream()
                .filter(step -> before.contains(step.action()))
                .forEach(step -> barred.add(step.person()));
        return barred;
    }

    @Test
    protected void everythingHasItsTextsInBothLanguages() {
        TextCatalog catalog = LoadedTexts.of(kind.module());
        Set<String> missing = new TreeSet<>();
        for (Texts texts : List.of(catalog.in(TextCatalog.THAI), catalog.in(Locale.ENGLISH))) {
            RecordTexts.of(kind).stream().filter(key -> !texts.has(key)).forEach(missing::add);
        }
        assertThat(missing).isEmpty();
    }
}
