package org.khet.portal.testkit.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.outcome.Outdated;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.FieldType;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.search.RecordSource;
import org.khet.portal.persistence.internal.source.DatabaseKind;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.database.TestDatabase;

/** Stories of tables, indexes, statements and what stays hidden. */
public abstract sealed class RecordTableStories<K extends RecordKind> extends RecordStage<K>
        permits RecordScreenStories {
    private static final String HIDDEN = "ฏฐซ9998887";
    private static final Pattern NAMING = Pattern.compile(
            "(author|child|complainant|contact|driver|holder|keeper|payee|pupil|visitor|witness)(_name)?");

    RecordTableStories(TestDatabase database, Function<RecordFixture, K> made) {
        super(database, made);
    }

    @Test
    void searchCountsTheRecordsOfAnOfficeByOneQuery_asManyAsItNames() {
        RecordRow one = made(13);
        RecordSource source = fixture.views().source(service);
        long before = fixture.database().statements();

        long counted = source.count(SampleOffices.KT1);

        assertThat(fixture.database().statements() - before).as("statements").isEqualTo(1);
        List<RecordSource.Entry> named = new ArrayList<>();
        source.all(SampleOffices.KT1, named::add);
        assertThat(counted).isEqualTo(named.size()).isEqualTo(kind.isHidden(one) ? 0 : 1);
        assertThat(source.count(SampleOffices.KT2)).isZero();
    }

    /** Source: core CORE-105: names of a trail that is taken out. */
    @Test
    void recordsOfAPageOfTheTrailAreNamedAtOnce_asTheSearchNamesThem() {
        RecordRow one = made(13);
        RecordSource source = fixture.views().source(service);
        List<Long> keys = List.of(one.id(), one.id() + 1_000_000);

        Map<Long, String> titles = source.titles(SampleOffices.KT1, keys);

        assertThat(titles)
                .isEqualTo(source.find(SampleOffices.KT1, one.id())
                        .map(entry -> Map.of(one.id(), entry.title()))
                        .orElse(Map.of()));
        assertThat(source.titles(SampleOffices.KT2, keys)).isEmpty();
    }

    @Test
    void tablesHaveEachDeclaredColumnAndIndex() {
        assertThat(fixture.tableFaults(kind))
                .as("what the tables lack; ./portal new-migration %s writes it", kind.module())
                .isEmpty();
    }

    /** What only some may see is personal by that; names that stand as text are not. Source: core CORE-129. */
    @Test
    void whatNamesPeopleAsksForAPurposeWhenItIsTakenOut() {
        assertThat(kind.fields())
                .filteredOn(field -> field.isExported() && !kind.isPersonal())
                .filteredOn(
                        field -> field.type() instanceof FieldType.Text || field.type() instanceof FieldType.LongText)
                .filteredOn(field -> NAMING.matcher(field.name()).matches())
                .as("%s calls personal()", kind.type())
                .isEmpty();
    }

    @Test
    void iconsAreInTheSpriteOfTheTheme() {
        assertThat(RecordFixture.missingIcons(kind)).isEmpty();
    }

    @Test
    void listOfMoreRecordsTakesNoMoreStatements() {
        made(13);
        service.page(person(13), RecordFilter.ALL, PAGE);
        long one = statementsOfAPage();
        assertThat(one)
                .as("of a first page")
                .isLessThanOrEqualTo(fixture.database().kind() == DatabaseKind.POSTGRESQL ? 1 : 2);
        try {
            made(13);
            made(14);
        } catch (Rejected unique) {
            return;
        }
        assertThat(statementsOfAPage()).isEqualTo(one);
    }

    private long statementsOfAPage() {
        long before = fixture.database().statements();
        service.page(person(13), RecordFilter.ALL, PAGE);
        return fixture.database().statements() - before;
    }

    @Test
    void ofTwoWhoActAtTheSameTimeOneIsTold() {
        Action action = kind.actions().stream()
                .filter(one -> one.from().contains(kind.states().getFirst()))
                .filter(one -> one.request().filter(Action.Request::order).isEmpty()) // nobody drafts orders here
                .findFirst()
                .orElse(null);
        if (action == null) {
            return;
        }
        RecordRow seen = made(13);
        List<CompletableFuture<Boolean>> both = Stream.of(1, 2)
                .map(ignored -> CompletableFuture.supplyAsync(() -> {
                    try {
                        act(seen, action);
                        return true;
                    } catch (Outdated told) {
                        return false;
                    }
                }))
                .toList();
        assertThat(both.stream().map(CompletableFuture::join)).containsExactlyInAnyOrder(true, false);
    }

    @Test
    void hiddenValuesStandNeitherOnTheTrailNorInStepsHappeningsWordsOrIndex() {
        for (Field<?> field : kind.fields()) {
            if (!field.isSensitive()
                    || field.isDerived()
                    || !field.from().isEmpty()
                    || !(field.type() instanceof FieldType.Text text)) {
                continue;
            }
            String hidden = hidden(field, text.most());
            RecordDraft draft = sensitiveDraft().with(field, hidden);
            RecordRow row = (kind.isMadeByCode() ? service.internal() : service).create(person(13), draft);
            service.internal().change(person(14), row, new RecordDraft().with(field, hidden.substring(1)));

            assertThat(fixture.trail().all().toString()).doesNotContain(hidden.substring(1));
            assertThat(fixture.happenings().all().toString()).doesNotContain(hidden.substring(1));
            assertThat(service.steps(person(13), row.id()).toString()).doesNotContain(hidden.substring(1));
            List<RecordSource.Entry> indexed = new ArrayList<>();
            fixture.views().source(service).all(SampleOffices.KT1, indexed::add);
            assertThat(indexed.toString()).as("index, of %s", field).doesNotContain(hidden.substring(1));
            var words = new RecordFilter("", hidden.substring(1), Map.of(), List.of());
            assertThat(service.count(person(13), words))
                    .as("found by %s", field)
                    .isZero();
            fixture.database().clear();
            before();
        }
    }

    /** What is written into a sensitive field, then without its first character; a contract whose field has a form overrides it. */
    protected String hidden(Field<?> field, int most) {
        return HIDDEN.substring(0, Math.min(most, HIDDEN.length()));
    }
}
