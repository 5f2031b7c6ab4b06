package org.khet.portal.testkit.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.outcome.Outdated;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.Lines;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordLink;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;
import org.khet.portal.api.security.Permission;
import org.khet.portal.api.settings.CodeList;
import org.khet.portal.api.settings.Settings;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.ui.PageDriver;
import org.khet.portal.testkit.ui.TestRequest;

/** What happens to records when a declaration is wrong or changes, a choice ends, or the module to which they point leaves. */
@OnEachDatabase(module = "id=vouchers;prefix=vch")
class DeclarationFaultsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private final TestDatabase database;
    private final RecordFixture fixture;

    DeclarationFaultsTest(TestDatabase database) {
        this.database = database;
        this.fixture = new RecordFixture(database);
    }

    @BeforeEach
    void nothingIsThere() {
        database.clear();
    }

    private static TestCaller person(RecordKind kind) {
        return TestCaller.of(SampleOffices.KT1, 13).with(kind.permissions().toArray(Permission[]::new));
    }

    /** The kind of contracts as its first version had it. */
    private static class FirstVersion extends RecordKind {
        final Field<LocalDate> signedOn = day("signed_on");
        final Field<UnitId> unit = unit("unit");
        final Field<String> title = text("title", 120).searched();
        final Field<String> account = secret("account_no", 20);
        final Field<BigDecimal> baht = baht("baht");
        final State drafted = state("DRAFTED", StateTone.IDLE);

        FirstVersion() {
            super("vouchers", "contract", "vch_contract");
            rights(Contracts.VIEW, Contracts.RECORD, drafted);
            belongsTo(unit);
            titled(title);
            list(signedOn, title, baht);
            section("what", signedOn, unit, title, account, baht);
            menu("FIN", "file", 20, "contracts");
        }
    }

    /** The next one, with a field more. */
    private static final class NextVersion extends FirstVersion {
        final Field<String> orderNo = text("order_no", 60).orEmpty();

        NextVersion() {
            section("order", orderNo);
        }
    }

    /** Of whose field no migration knows. */
    private static final class Unmigrated extends FirstVersion {
        final Field<String> colour = text("colour", 40).orEmpty();

        Unmigrated() {
            section("look", colour);
        }
    }

    /** With a way out of a state into which none leads. */
    private static final class Stranded extends FirstVersion {
        final State forgotten = state("FORGOTTEN", StateTone.WAIT);
        final Action goOn = action("go-on").from(forgotten).to(drafted).needs(Contracts.RECORD);
    }

    /** With columns of which more is said than can be. */
    private static final class Confused extends FirstVersion {
        final State signed = end("SIGNED", StateTone.DONE);
        final Action sign = action("sign").from(drafted).to(signed).needs(Contracts.RECORD);
        final Lines parts = lines("parts", "vch_contract_part", 0, 200);
        final Field<String> part = parts.text("part", 200).searched().seenWith(Contracts.RECORD);
        final Field<BigDecimal> share = parts.baht("share").neededIf(new Vouchers().wht.isFilled());
        final Field<String> paper = parts.text("paper", 20).orEmpty().from(signed);
        final Field<String> code = parts.text("code", 20).byCode().editableIn(drafted);
        final Field<String> shelf = parts.text("shelf", 20).orEmpty().typedOnce();
        final Field<String> room = text("room", 20).orEmpty().editableIn(signed);
        final Field<String> floor = text("floor", 20).orEmpty().usually(now -> "1");
        final Field<String> opponent = text("opponent", 20).orEmpty().seenWith(Contracts.RECORD);
        final Field<YearMonth> month = month("month");
        final Field<BigDecimal> fee = baht("fee").filtered();

        Confused() {
            titled(title, opponent);
            dated(month);
            section("parts", parts);
            section("room", room, floor, opponent, month, fee);
        }
    }

    @Test
    void whatCannotHoldOfAColumn_isToldByName_neverPassedOver() {
        assertThat(fixture.services().faults(new Confused()))
                .containsExactlyInAnyOrder(
                        "column part of parts cannot be searched",
                        "column part of parts cannot be seenWith: lines are seen with their record",
                        "column share of parts is needed anyhow: neededIf is for optional() ones",
                        "neededIf of column share of parts names wht, which is none of the kind",
                        "column paper of parts comes up with a state, and no action that leads there asks(parts)",
                        "column code of parts is typed by nobody: neededIf, from and editableIn say nothing of it",
                        "column shelf of parts is typedOnce: it stands in the empty form of the kind, and editableIn says"
                                + " nothing of it",
                        "field opponent is seenWith a permission and cannot be part of the title",
                        "field room is changed in SIGNED, in which the form changes no record",
                        "field month is neither a day nor a fiscal year of the kind: dated says nothing of it",
                        "field fee is filtered, and nobody can choose among its values",
                        "field floor has a usual value and no action asks for it: initially()?");
    }

    /** Whose next version would have the code of the one before. */
    private static final class Twice extends FirstVersion {
        final Field<String> code = text("code", 20).unique();
        final Field<Optional<Long>> previous =
                record("previous", "vouchers.contract").optional().byCode();
        final State signed = state("SIGNED", StateTone.RUN);
        final State aside = end("ASIDE", StateTone.IDLE);
        final Field<String> opinion = text("opinion", 20).filtered().seenIn(signed);
        final Action sign =
                action("sign").from(drafted).to(signed).needs(Contracts.RECORD).then((row, now) -> {});
        final Action unsign = action("unsign").takesBack(sign, 30);
        final Action renew =
                action("renew").from(signed).to(aside).needs(Contracts.RECORD).makesNextVersion(previous);

        Twice() {
            unique(title, baht);
            section("code", code, opinion);
        }
    }

    @Test
    void whatANextVersionOrATakingBackWouldBeRefused_isToldBeforeAnybodyTries() {
        assertThat(fixture.services().faults(new Twice()))
                .containsExactlyInAnyOrder(
                        "field code is unique(), and renew makes a next version that has it too: unique(code, …) of the"
                                + " kind with the number of the version",
                        "unique of [title, baht] would refuse the next version that renew makes: it names the number"
                                + " of the version besides",
                        "action unsign takes sign back, of which more follows than its state and what its dialog asks"
                                + " for",
                        "field opinion is seenIn some states: it is neither searched, filtered, sorted, summed, unique"
                                + " nor part of the title",
                        "field opinion is seenIn some states: it is optional() or orEmpty()");
    }

    @Test
    void wayOutOfAStateThatNothingReaches_isToldByName_andNoRecordIsEverMade() {
        var wrong = new Stranded();

        assertThat(fixture.services().faults(wrong)).contains("state FORGOTTEN is reached by no action");
        assertThatIllegalStateException()
                .isThrownBy(() -> fixture.of(wrong))
                .withMessageContaining("vouchers.contract")
                .withMessageContaining("state FORGOTTEN is reached by no action");
        assertThat(fixture.services().find("vouchers.contract")).isEmpty();
    }

    @Test
    void columnThatTheTableLacks_isToldByItsName_nothingIsStored_andTheVersionBeforeGoesOn() {
        var wrong = new Unmigrated();

        assertThat(fixture.tableFaults(wrong)).contains("vch_contract has no column colour varchar(40)");
        RecordService<Unmigrated> unable = fixture.of(wrong);
        assertThatThrownBy(() -> unable.create(person(wrong), SampleDraft.of(wrong, TODAY)))
                .rootCause()
                .message()
                .containsIgnoringCase("colour");
        RecordService<FirstVersion> before = new RecordFixture(database).of(new FirstVersion());
        TestCaller officer = person(before.kind());
        assertThat(before.count(officer, RecordFilter.ALL)).isZero();
        before.create(officer, SampleDraft.of(before.kind(), TODAY));
        assertThat(before.count(officer, RecordFilter.ALL)).isEqualTo(1);
    }

    @Test
    void choiceThatTheOfficeEnded_isTakenByNoNewRecord_andStaysWhereItStands() {
        Vouchers kind = new Vouchers();
        RecordService<Vouchers> vouchers = fixture.of(kind);
        RecordRow old = vouchers.create(person(kind), SampleDraft.of(kind, TODAY));
        CodeList.Code travel = new CodeList.Code("TRAVEL", null, "ค่าเดินทางไปราชการ", "Travel", false);
        CodeList.Code training = CodeList.Code.of("TRAINING", "ค่าอบรม", "Training");
        fixture.codes()
                .replace(
                        TestCaller.of(SampleOffices.KT1, 1).with(Settings.CONFIGURE),
                        new CodeList("vouchers.sort", List.of(), "finance J.1"),
                        List.of(travel, training));

        refused("sort", "records.error.ended", () -> vouchers.create(person(kind), SampleDraft.of(kind, TODAY)));
        assertThat(fixture.texts(kind).in(TextCatalog.THAI).get("records.error.ended"))
                .isEqualTo("ตัวเลือกนี้เลิกใช้แล้ว กรุณาเลือกตัวเลือกที่ยังใช้อยู่");
        RecordRow changed = vouchers.change(
                person(kind), old, RecordDraft.of(old).with(kind.subject, "ค่าเดินทางไปราชการ เดือนพฤศจิกายน"));
        assertThat(changed.get(kind.sort)).isEqualTo("TRAVEL");
        RecordRow other =
                vouchers.change(person(kind), changed, RecordDraft.of(changed).with(kind.sort, "TRAINING"));
        refused(
                "sort",
                "records.error.ended",
                () -> vouchers.change(person(kind), other, RecordDraft.of(other).with(kind.sort, "TRAVEL")));
        assertThat(vouchers.open(person(kind), old.id()).get(kind.sort)).isEqualTo("TRAINING");
    }

    @Test
    void referenceIntoAModuleThatLeft_keepsItsWords_andTheRecordGoesOn() {
        RecordService<Vouchers> vouchers = fixture.of(new Vouchers());
        RecordRow voucher = vouchers.create(person(vouchers.kind()), SampleDraft.of(vouchers.kind(), TODAY));
        Contracts before = new Contracts();
        RecordLink basis = new RecordLink("vouchers.voucher", voucher.id(), "1/2570 ค่าเดินทาง");
        RecordRow row = fixture.of(before)
                .create(person(before), SampleDraft.of(before, TODAY).with(before.basis, basis));

        var without = new RecordFixture(database);
        Contracts kind = new Contracts();
        RecordService<Contracts> contracts = without.of(kind);
        RecordRow found = contracts.open(person(kind), row.id());
        assertThat(found.get(kind.basis)).contains(basis);
        assertThat(ScreenKeys.ofRecord(without, contracts, found, person(kind), words -> words))
                .isEmpty();
        RecordRow changed =
                contracts.change(person(kind), found, RecordDraft.of(found).with(kind.title, "สัญญาจ้างเหมา"));
        assertThat(changed.get(kind.basis)).as("nothing is lost by saving").contains(basis);
        assertThat(contracts.act(person(kind), changed, kind.ask).state()).isEqualTo(kind.asked);
    }

    @Test
    void formThatWasOpenedBeforeTheUpdate_savesWithoutTheNewField_whoseValueStays() {
        FirstVersion first = new FirstVersion();
        RecordService<FirstVersion> openForm = fixture.of(first);
        RecordRow seen = openForm.create(person(first), SampleDraft.of(first, TODAY));

        var updated = new RecordFixture(database);
        NextVersion next = new NextVersion();
        RecordService<NextVersion> after = updated.of(next);
        RecordRow withOrder = after.change(
                person(next),
                after.open(person(next), seen.id()),
                RecordDraft.of(after.open(person(next), seen.id())).with(next.orderNo, "ศธ 04999/77"));
        RecordDraft typed = RecordDraft.of(seen).with(first.title, "พิมพ์ก่อนปรับปรุง");
        assertThatExceptionOfType(Outdated.class)
                .as("somebody saved with the new version meanwhile")
                .isThrownBy(() -> openForm.change(person(first), seen, typed));

        openForm.change(person(first), openForm.open(person(first), seen.id()), typed);
        RecordRow both = after.open(person(next), withOrder.id());
        assertThat(both.get(next.title)).isEqualTo("พิมพ์ก่อนปรับปรุง");
        assertThat(both.get(next.orderNo)).isEqualTo("ศธ 04999/77");
        assertThat(both.head().edition()).isEqualTo(3);
    }

    /** The page is taken down with its module and opened again of the next version, over what was typed. */
    @Test
    void formThatIsOpenDuringTheUpdate_comesBackWithWhatWasTyped_andWithTheNewField() {
        FirstVersion first = new FirstVersion();
        RecordService<FirstVersion> before = fixture.of(first);
        RecordRow seen = before.create(person(first), SampleDraft.of(first, TODAY));
        TestRequest open = TestRequest.of(person(first), fixture.texts(first).in(TextCatalog.THAI));
        new PageDriver(open.shown(fixture.views().form(open, before, seen.id())))
                .type("vouchers-contract-title", "พิมพ์ก่อนปรับปรุง");

        var updated = new RecordFixture(database);
        NextVersion next = new NextVersion();
        RecordService<NextVersion> after = updated.of(next);
        TestRequest again = open.reopened();
        PageDriver page = new PageDriver(again.shown(updated.views().form(again, after, seen.id())));

        assertThat(page.read("vouchers-contract-title")).isEqualTo("พิมพ์ก่อนปรับปรุง");
        assertThat(page.read("vouchers-contract-order_no")).isEmpty();
        page.type("vouchers-contract-order_no", "ศธ 04999/77").press("vouchers-contract-save");
        assertThat(again.draftCleared()).isTrue();
        RecordRow stored = after.open(person(next), seen.id());
        assertThat(stored.get(next.title)).isEqualTo("พิมพ์ก่อนปรับปรุง");
        assertThat(stored.get(next.orderNo)).isEqualTo("ศธ 04999/77");
    }

    private static void refused(String field, String key, Runnable work) {
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(work::run)
                .satisfies(refusal -> assertThat(refusal.problems())
                        .extracting(Problem::field, Problem::key)
                        .containsExactly(org.assertj.core.groups.Tuple.tuple(field, key)));
    }
}
