package org.khet.portal.testkit.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.persistence.PageRequest;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordGroup;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.fake.FakeSeries;

/**
 * Words above a register of more rows than three are asked of the rows that the index of the search names, with the same rights and
 * filters; the index here names what each story says.
 */
@OnEachDatabase(module = "id=vouchers;prefix=vch")
class LargeRegisterDbTest {
    private static final int LARGE = 3;
    private static final PageRequest PAGE = new PageRequest(0, 50, List.of());
    private static final TestCaller CLERK =
            TestCaller.of(SampleOffices.KT1, 13).with(Vouchers.VIEW, Vouchers.RECORD, Vouchers.CHECK);

    private final AtomicInteger asked = new AtomicInteger();
    private final RecordService<Vouchers> vouchers;
    private final Vouchers kind;
    private Optional<List<Long>> indexed = Optional.empty();

    LargeRegisterDbTest(TestDatabase database) {
        var fixture = new RecordFixture(database, new FakeSeries(), LARGE).with((office, type, text, most) -> {
            asked.incrementAndGet();
            assertThat(type).isEqualTo("vouchers.voucher");
            return indexed;
        });
        vouchers = fixture.of(new Vouchers());
        kind = vouchers.kind();
    }

    @BeforeEach
    void empty() {
        vouchers.clear(SampleOffices.KT1);
    }

    private RecordRow voucher(String subject) {
        return vouchers.create(CLERK, SampleDraft.of(kind, RecordStage.TODAY).with(kind.subject, subject));
    }

    private void index(RecordRow... rows) {
        indexed = Optional.of(Stream.of(rows).map(RecordRow::id).toList());
    }

    private static RecordFilter words(String text) {
        return new RecordFilter("", text, Map.of(), List.of());
    }

    private List<Long> found(TestCaller caller, RecordFilter filter) {
        return vouchers.page(caller, filter, PAGE).stream().map(RecordRow::id).toList();
    }

    @Test
    void smallRegisterIsLookedThroughWithoutTheIndex() {
        RecordRow one = voucher("ค่าเดินทางไปราชการ");
        voucher("ค่าจ้างเหมา");
        index();

        assertThat(found(CLERK, words("เดินทาง"))).containsExactly(one.id());
        assertThat(asked).hasValue(0);
    }

    @Test
    void inALargeOneOnlyTheNamedRowsAreAsked_andTheWordsOnceMore() {
        RecordRow first = voucher("ค่าเดินทางไปราชการ จังหวัดกระบี่");
        RecordRow second = voucher("ค่าเดินทางไปราชการ จังหวัดตรัง");
        RecordRow unnamed = voucher("ค่าเดินทางไปราชการ จังหวัดพังงา");
        RecordRow changed = voucher("ค่าจ้างเหมาทำความสะอาด");
        index(first, second, changed);

        RecordFilter travel = words("ค่าเดินทาง");

        assertThat(found(CLERK, travel)).containsExactlyInAnyOrder(first.id(), second.id());
        assertThat(vouchers.count(CLERK, travel)).isEqualTo(2);
        assertThat(vouchers.all(CLERK, travel)).extracting(RecordRow::id).doesNotContain(unnamed.id());
        assertThat(vouchers.groups(CLERK, travel, "state", 5))
                .extracting(RecordGroup::count)
                .containsExactly(2);
        assertThat(vouchers.sums(CLERK, travel).get(kind.net))
                .isEqualByComparingTo(first.get(kind.net).add(second.get(kind.net)));
        assertThat(asked).hasValueGreaterThanOrEqualTo(5);
    }

    @Test
    void rightsOfficeTabAndFiltersHoldForNamedRows() {
        RecordRow open = voucher("ค่าเช่าบ้าน");
        RecordRow struck = voucher("ค่าเช่าบ้าน");
        vouchers.act(CLERK, struck, kind.cancel, new RecordDraft(), "ส่งซ้ำ");
        voucher("ค่าสาธารณูปโภค");
        voucher("ค่าวัสดุ");
        index(open, struck);

        assertThat(found(CLERK, words("เช่าบ้าน"))).containsExactlyInAnyOrder(open.id(), struck.id());
        assertThat(found(CLERK, words("เช่าบ้าน").in("open"))).containsExactly(open.id());
        assertThat(found(CLERK, new RecordFilter("", "เช่าบ้าน", Map.of("state", List.of("CANCELLED")), List.of())))
                .containsExactly(struck.id());
        assertThat(found(TestCaller.of(SampleOffices.KT1, 16).own(Vouchers.VIEW), words("เช่าบ้าน")))
                .as("of others' vouchers, who sees the own ones only")
                .isEmpty();
        assertThat(found(TestCaller.in(SampleOffices.KT2).with(Vouchers.VIEW), words("เช่าบ้าน")))
                .as("of the other office")
                .isEmpty();
    }

    @Test
    void whenTheIndexCannotSayOrNamesNothingThatIsThere() {
        RecordRow one = voucher("ค่าตอบแทนวิทยากร");
        LongStream.range(0, LARGE).forEach(no -> voucher("ค่าวัสดุ " + no));

        assertThat(found(CLERK, words("วิทยากร"))).as("all are asked").containsExactly(one.id());
        assertThat(asked).hasValue(1);

        index();
        assertThat(found(CLERK, words("วิทยากร"))).isEmpty();
        assertThat(vouchers.count(CLERK, words("วิทยากร"))).isZero();

        indexed = Optional.of(List.of(one.id() + 1_000_000));
        assertThat(found(CLERK, words("วิทยากร"))).as("deleted meanwhile").isEmpty();
    }

    @Test
    void moreNamedRowsThanAreAskedOneByOne_areCountedInParts_andListedInTheOrderOfTheList() {
        RecordRow one = voucher("ค่าพาหนะ 50% ของ_จริง");
        RecordRow two = voucher("ค่าพาหนะ 50% ของ_จริง");
        LongStream.range(0, LARGE).forEach(no -> voucher("ค่าวัสดุ " + no));
        indexed = Optional.of(LongStream.concat(
                        LongStream.concat(LongStream.of(one.id()), LongStream.range(9_000_000, 9_002_500)),
                        LongStream.of(two.id()))
                .boxed()
                .toList());

        assertThat(vouchers.count(CLERK, words("๕๐% ของ_"))).isEqualTo(2);
        assertThat(found(CLERK, words("๕๐% ของ_"))).containsExactly(two.id(), one.id());
        assertThat(vouchers.count(CLERK, words("5_% ของ")))
                .as("signs are meant as typed")
                .isZero();
    }
}
