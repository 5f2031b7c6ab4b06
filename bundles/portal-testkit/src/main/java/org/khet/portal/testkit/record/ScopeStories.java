package org.khet.portal.testkit.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.person.Person;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.FieldType;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.school.SchoolStatus;
import org.khet.portal.api.search.RecordSource;
import org.khet.portal.api.security.NotPermitted;
import org.khet.portal.api.security.Permission;
import org.khet.portal.api.security.Scope;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.fake.RecordingExports;
import org.khet.portal.testkit.ui.TestRequest;

/** Whoever's rights reach the unit or school of a record sees it; whoever's reach another one has nothing of it and does nothing with it. */
final class ScopeStories {
    private static final Set<String> OWNERS = Set.of("unit", "school");
    private final RecordScreenStories<?> stage;
    private final RecordKind kind;
    private final RecordService<?> service;

    ScopeStories(RecordScreenStories<?> stage) {
        this.stage = stage;
        this.kind = stage.kind;
        this.service = stage.service;
    }

    Stream<ContractStory> all() {
        Stream<ContractStory> said = kind.fields().stream()
                .filter(this::isOwner)
                .map(field ->
                        new ContractStory("scope: " + field.name() + " is whose record it is", () -> said(field)));
        boolean open = kind.isSeenByOffice() || kind.isOwnOfOfficeSeen();
        String unitHas =
                open ? "scope: another unit sees it and does nothing" : "scope: another unit has nothing of it";
        Stream<ContractStory> unit =
                kind.ownerUnit().stream().map(field -> new ContractStory(unitHas, () -> told(field, open)));
        boolean shown = !kind.seenBySchools().isEmpty();
        String schoolHas =
                shown ? "scope: another school does nothing with it" : "scope: another school has nothing of it";
        Stream<ContractStory> school =
                kind.ownerSchool().stream().map(field -> new ContractStory(schoolHas, () -> told(field, shown)));
        return isReachedByAll() ? said : Stream.of(said, unit, school).flatMap(one -> one);
    }

    /** Whether the kind says that whoever has its rights anywhere sees it everywhere. */
    private boolean isReachedByAll() {
        TestCaller anywhere = TestCaller.of(SampleOffices.KT1, 13)
                .inUnit(new UnitId(13), kind.permissions().toArray(Permission[]::new));
        return kind.isReached() && kind.reach(anywhere, kind.view()).wholeOffice();
    }

    /** A unit or school that everybody fills in under this very name. */
    private boolean isOwner(Field<?> field) {
        boolean owner = field.type() instanceof FieldType.UnitRef || field.type() instanceof FieldType.SchoolRef;
        return owner
                && OWNERS.contains(field.name())
                && field.isNeeded()
                && !field.isDerived()
                && !kind.isReached()
                && !stage.onlyNamed().contains(field);
    }

    private void said(Field<?> field) {
        Optional<Field<?>> owner = field.type() instanceof FieldType.UnitRef ? kind.ownerUnit() : kind.ownerSchool();
        assertThat(owner)
                .as("%s says belongsTo or isAbout, so that rights for one unit or school reach their records", kind)
                .isPresent();
    }

    private void told(Field<?> owner, boolean open) {
        RecordRow made = ContractStory.sampled(() -> stage.made(13));
        RecordRow row = owned(service.find(SampleOffices.KT1, made.id()).orElseThrow(), owner);
        Object key = row.raw(owner);
        NotAsked.unless(key != null, () -> "the sample belongs to none");
        Set<Object> named = stage.named(row);
        TestCaller colleague = caller(named, Objects.requireNonNull(key));
        if (!kind.isHidden(row) && reaches(colleague, key)) {
            assertThat(service.page(colleague, RecordFilter.ALL, RecordStage.PAGE))
                    .as("what the own %s sees", owner)
                    .extracting(RecordRow::id)
                    .contains(row.id());
            assertThat(service.open(colleague, row.id()).id()).isEqualTo(row.id());
        }
        Optional<?> other = other(named, key);
        NotAsked.unless(other.isPresent(), () -> "the sample names them all");
        TestCaller stranger = caller(named, other.orElseThrow());
        NotAsked.unless(!reaches(stranger, key), () -> "a rule of the kind reaches further than the right");
        if (open) {
            assertThatThrownBy(() -> service.change(stranger, row, new RecordDraft()))
                    .as("change")
                    .isInstanceOfAny(NotPermitted.class, NoLongerThere.class);
        } else {
            nothingIsSeen(row, stranger);
            nothingIsDone(row, stranger);
        }
        noneIsMade(stranger, owner);
    }

    private boolean reaches(TestCaller caller, Object owner) {
        Scope reach = kind.reach(caller, kind.view());
        return reach.wholeOffice()
                || reach.units().stream().anyMatch(owner::equals)
                || reach.schools().stream().anyMatch(owner::equals);
    }

    private void nothingIsSeen(RecordRow row, TestCaller stranger) {
        assertThat(service.page(stranger, RecordFilter.ALL, RecordStage.PAGE))
                .as("list")
                .isEmpty();
        assertThat(service.count(stranger, RecordFilter.ALL)).as("count").isZero();
        assertThatExceptionOfType(NoLongerThere.class).as("page").isThrownBy(() -> service.open(stranger, row.id()));
        var request =
                TestRequest.of(stranger, stage.words(stage.fixture.texts(kind).in(TextCatalog.THAI)));
        assertThat(RecordingExports.rows(stage.fixture.views().exported(request, service)))
                .as("file")
                .isEmpty();
        RecordSource source = stage.fixture.views().source(service);
        assertThat(source.find(SampleOffices.KT1, row.id()).stream())
                .as("search")
                .noneMatch(entry -> finds(source, stranger, entry));
    }

    /** The rule of the search: the scope of the type, else of the permission, and the people whose own it is. */
    private static boolean finds(RecordSource source, TestCaller caller, RecordSource.Entry entry) {
        Scope reach = source.reach(caller).orElseGet(() -> caller.scope(entry.permission()));
        return reach.wholeOffice()
                || (entry.unit() != null && reach.units().contains(entry.unit()))
                || (entry.school() != null && reach.schools().contains(entry.school()))
                || entry.owners().contains(caller.person());
    }

    private void nothingIsDone(RecordRow row, TestCaller stranger) {
        assertThatExceptionOfType(NoLongerThere.class)
                .as("change")
                .isThrownBy(() -> service.change(stranger, row, new RecordDraft()));
        for (Action action : kind.actions()) {
            assertThatExceptionOfType(NoLongerThere.class)
                    .as("%s", action)
                    .isThrownBy(() -> service.act(stranger, row, action, new RecordDraft(), ""));
        }
    }

    private void noneIsMade(TestCaller stranger, Field<?> owner) {
        RecordDraft draft = stage.draft();
        if (!kind.isMadeByCode() && !kind.isReached() && !owner.isDerived() && draft.raw(owner) != null) {
            assertThatThrownBy(() -> service.create(stranger, draft))
                    .as("one is made of another %s", owner)
                    .isInstanceOfAny(NotPermitted.class, Rejected.class);
        }
    }

    /** A person whom the record does not name, with every right for a unit or school. */
    private TestCaller caller(Set<Object> named, Object owner) {
        Person person = SampleOffices.people().stream()
                .filter(one -> one.office().equals(SampleOffices.KT1) && !named.contains(one.id()))
                .findFirst()
                .orElseThrow();
        TestCaller nobody = new TestCaller(SampleOffices.KT1, person.id(), person.fullName(), Map.of());
        Permission[] all = kind.permissions().toArray(Permission[]::new);
        return owner instanceof UnitId unit ? nobody.inUnit(unit, all) : nobody.inSchool((SchoolId) owner, all);
    }

    /** Where the sample belongs to none, code gives it to one. */
    private RecordRow owned(RecordRow row, Field<?> owner) {
        if (row.has(owner)) {
            return row;
        }
        RecordDraft given = new RecordDraft();
        kind.oneOf().stream()
                .filter(set -> set.contains(owner))
                .forEach(set -> set.forEach(field -> given.with(field, null)));
        given.with(owner, SampleDraft.value(owner, RecordStage.TODAY).orElseThrow());
        ContractStory.sampled(() -> service.internal().change(stage.person(13), row, given));
        return service.find(SampleOffices.KT1, row.id()).orElseThrow();
    }

    private static Optional<?> other(Set<Object> named, Object owner) {
        Stream<?> all = owner instanceof UnitId
                ? SampleOffices.units().stream()
                        .filter(unit -> unit.office().equals(SampleOffices.KT1))
                        .map(unit -> unit.id())
                : SampleOffices.schools().stream()
                        .filter(school -> school.office().equals(SampleOffices.KT1))
                        .filter(school -> school.status() == SchoolStatus.ACTIVE)
                        .map(school -> school.id());
        return all.filter(one -> !named.contains(one)).findFirst();
    }
}
