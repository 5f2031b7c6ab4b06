package org.khet.documents.internal.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.documents.internal.chain.LevelDecision;
import org.khet.documents.internal.memo.MemoKind;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.record.RecordFixture;
import org.khet.portal.testkit.ui.TestRequest;

/** A server that is killed or replaced at work: what a second service on the same database finds, and what it makes of it. Source: core CORE-49, CORE-58, kinds-documents §8. */
@OnEachDatabase
class PowerCutDbTest {
    private final TestDatabase database;
    private PapersOffice office;
    private MemoKind memo;

    PowerCutDbTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void begin() {
        database.clear();
        office = new PapersOffice(new RecordFixture(database)).open();
        memo = office.papers.memos().kind();
    }

    /** The module as it is after the start, half a minute later: nothing of the first is in its memory. */
    private PapersOffice restarted() {
        PapersOffice next = new PapersOffice(new RecordFixture(database));
        next.clock.pass(Duration.ofSeconds(31));
        return next;
    }

    private RecordRow signed(String subject) {
        RecordRow paper = office.submitted(13, "ICT", subject);
        paper = office.answer(12, paper, LevelDecision.given("เห็นควร"));
        paper = office.answer(3, paper, LevelDecision.given("เห็นควร"));
        return office.answer(1, paper, LevelDecision.ticked("", "APPROVE"));
    }

    private static long sealsOf(PapersOffice of, RecordRow paper) {
        var seals = of.papers.seals();
        return seals.internal()
                .all(
                        of.callers.system(PapersOffice.KT1),
                        RecordFilter.of(seals.kind().paper.is("documents.memo/" + paper.id())))
                .size();
    }

    @Test
    void killedBeforeTheNumberIsStored_nothingIsTaken_theNextServiceGivesTheSameNumberAndSeals() {
        RecordRow paper = signed("ตัดไฟก่อนบันทึกเลข");
        office.clock.pass(Duration.ofSeconds(31));
        assertThatIllegalStateException()
                .isThrownBy(() -> database.transactions().run(() -> {
                    office.papers.sealer().finish(PapersOffice.KT1);
                    throw new IllegalStateException("killed");
                }));
        PapersOffice next = restarted();
        assertThat(next.fresh(paper).state().name()).isEqualTo(memo.signed.name());
        assertThat(sealsOf(next, paper)).isZero();

        assertThat(next.papers.sealer().finish(PapersOffice.KT1)).isEqualTo(1);
        assertThat(next.fresh(paper).get(next.papers.memos().kind().number)).isEqualTo("1/2569");
    }

    @Test
    void killedBetweenNumberAndSeal_theNextServiceSealsOnceUnderThatNumber() {
        RecordRow paper = signed("ตัดไฟระหว่างเลขกับตรา");
        office.clock.pass(Duration.ofSeconds(31));
        office.printer.breakDown(true);
        assertThat(office.papers.sealer().finish(PapersOffice.KT1)).isZero();
        office.printer.breakDown(false);
        assertThatIllegalStateException()
                .isThrownBy(() -> database.transactions().run(() -> {
                    assertThat(office.papers.sealer().finish(PapersOffice.KT1)).isEqualTo(1);
                    throw new IllegalStateException(
                            "killed after issue and seal were written, before they were stored");
                }));

        PapersOffice next = restarted();
        MemoKind of = next.papers.memos().kind();
        assertThat(next.fresh(paper).state()).isEqualTo(of.numbered);
        assertThat(next.fresh(paper).get(of.number)).isEqualTo("1/2569");
        assertThat(sealsOf(next, paper))
                .as("issued and sealed are one transaction")
                .isZero();

        assertThat(next.papers.sealer().finish(PapersOffice.KT1)).isEqualTo(1);
        assertThat(next.papers.sealer().finish(PapersOffice.KT1)).isZero();
        assertThat(next.fresh(paper).state()).isEqualTo(of.issued);
        assertThat(next.fresh(paper).get(of.number)).isEqualTo("1/2569");
        assertThat(sealsOf(next, paper)).isEqualTo(1);
    }

    @Test
    void twoServersThatFinishTheSamePapersAtOnce_numberAndSealEachOnce() {
        List<RecordRow> papers =
                Stream.of("ก", "ข", "ค", "ง", "จ").map(this::signed).toList();
        PapersOffice other = restarted();
        office.clock.pass(Duration.ofSeconds(31));

        int sealed = Stream.of(office, other)
                .map(one ->
                        CompletableFuture.supplyAsync(() -> one.papers.sealer().finish(PapersOffice.KT1)))
                .toList()
                .stream()
                .mapToInt(CompletableFuture::join)
                .sum();
        sealed += office.papers.sealer().finish(PapersOffice.KT1);

        assertThat(sealed).isEqualTo(5);
        assertThat(papers).allSatisfy(paper -> {
            assertThat(office.fresh(paper).state()).isEqualTo(memo.issued);
            assertThat(sealsOf(office, paper)).isEqualTo(1);
        });
        assertThat(papers.stream().map(paper -> office.fresh(paper).get(memo.number)))
                .doesNotHaveDuplicates()
                .doesNotContain("");
    }

    @Test
    void moduleIsUpdatedWhileAMemoIsWritten_theFormOfTheNextVersionTakesWhatWasTypedAndStoresIt() {
        RecordRow draft = office.papers.memos().create(PapersOffice.person(13), office.memo(13, "ICT", "ฉบับร่าง"));
        RecordFixture fixture = new RecordFixture(database);
        PapersOffice next = new PapersOffice(fixture);
        Map<String, HasValue<?, ?>> before = inputs(form(new RecordFixture(database), office, request(fixture), draft));
        typed(before, "documents-memo-subject", "ขออนุญาตเผยแพร่คู่มือ ฉบับแก้ไข");
        typed(before, "documents-memo-wish", "จึงขออนุญาตเผยแพร่ ๒ เล่ม");

        TestRequest request = request(fixture);
        Component after = form(fixture, next, request, draft);
        Map<String, HasValue<?, ?>> fields = inputs(after);
        assertThat(fields.keySet())
                .as("what the shell keeps is kept by these names")
                .isEqualTo(before.keySet());
        before.forEach((id, field) -> typed(fields, id, field.getValue()));
        button(after, "documents-memo-save").click();

        assertThat(request.faults()).isEmpty();
        assertThat(request.draftCleared()).isTrue();
        RecordRow stored = next.fresh(draft);
        assertThat(stored.get(next.papers.memos().kind().subject)).isEqualTo("ขออนุญาตเผยแพร่คู่มือ ฉบับแก้ไข");
        assertThat(stored.get(next.papers.memos().kind().wish)).isEqualTo("จึงขออนุญาตเผยแพร่ ๒ เล่ม");
    }

    private TestRequest request(RecordFixture fixture) {
        return TestRequest.of(PapersOffice.person(13), fixture.texts(memo).in(Locale.forLanguageTag("th")));
    }

    private static Component form(RecordFixture fixture, PapersOffice of, TestRequest request, RecordRow draft) {
        return fixture.views().form(request, of.papers.memos(), draft.id());
    }

    private static Map<String, HasValue<?, ?>> inputs(Component form) {
        Map<String, HasValue<?, ?>> found = new HashMap<>();
        all(form)
                .filter(one -> one instanceof HasValue<?, ?> && one.getId().isPresent())
                .forEach(one -> found.put(one.getId().orElseThrow(), (HasValue<?, ?>) one));
        return found;
    }

    private static Stream<Component> all(Component one) {
        return Stream.concat(Stream.of(one), one.getChildren().flatMap(PowerCutDbTest::all));
    }

    private static Button button(Component form, String id) {
        return all(form)
                .filter(one ->
                        one instanceof Button && one.getId().filter(id::equals).isPresent())
                .map(Button.class::cast)
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static void typed(Map<String, HasValue<?, ?>> fields, String id, Object value) {
        ((HasValue) fields.get(id)).setValue(value);
    }
}
