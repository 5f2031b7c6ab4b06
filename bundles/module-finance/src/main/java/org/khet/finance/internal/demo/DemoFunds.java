package org.khet.finance.internal.demo;

import static org.khet.finance.internal.demo.DemoFinanceOffice.baht;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.khet.finance.internal.bank.AccountSort;
import org.khet.finance.internal.bank.PayeeSort;
import org.khet.finance.internal.budget.ExpenditureType;
import org.khet.finance.internal.budget.LimitSort;
import org.khet.finance.internal.receipt.ReceiptChannel;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordRow;

/** Money, lines, accounts, limits and receipts of a demonstration office. Source: finance I. */
final class DemoFunds {
    private static final String OFF_BUDGET = "OFF_BUDGET";

    private final DemoFinanceOffice office;

    DemoFunds(DemoFinanceOffice office) {
        this.office = office;
    }

    /**
     * What the claims of the demonstration need.
     *
     * @param travel   spending line of the office's running costs
     * @param clerks   spending line of the clerks at 15,000 baht
     * @param donation line of donated money
     * @param account  bank account of off-budget money
     * @param vendor   a payee outside
     * @param invest   line of equipment
     */
    record Made(
            RecordRow travel,
            RecordRow clerks,
            RecordRow donation,
            RecordRow account,
            RecordRow vendor,
            RecordRow invest) {}

    Made load() {
        limits();
        RecordRow vendor = vendors();
        RecordRow budget = fund("งปม", "เงินงบประมาณประจำปี", "BUDGET");
        RecordRow off = fund("นอก-1", "เงินรายได้สถานศึกษาและบำรุงการศึกษา", OFF_BUDGET);
        fund("บจ-1", "เงินบริจาคอาหารกลางวัน", "DONATION");
        RecordRow account = account("กระแสรายวัน เงินนอกงบประมาณ", "999-0-00001-1", "412350.25");
        account("เงินบริจาค", "999-0-00002-2", "85000.00");
        receipts(off, account);
        RecordRow travel = line(off, ExpenditureType.OPERATIONS, "F1", "ค่าใช้จ่ายดำเนินงานของสำนักงาน", "60000.00");
        RecordRow clerks = line(
                budget, ExpenditureType.OPERATIONS, "05.1", "ธุรการโรงเรียน 17 อัตรา × 15,000 × 6 เดือน", "1530000.00");
        line(budget, ExpenditureType.OPERATIONS, "05.2", "ธุรการโรงเรียน 9 อัตรา × 9,000 × 6 เดือน", "486000.00");
        RecordRow invest = line(
                budget, ExpenditureType.INVESTMENT, "F2", "ครุภัณฑ์คอมพิวเตอร์ 12 เครื่องและซ่อมอาคาร", "1200000.00");
        RecordRow running =
                line(budget, ExpenditureType.OPERATIONS, "F1", "ค่าใช้จ่ายดำเนินงาน (งบประมาณ)", "850000.00");
        return new Made(travel, clerks, running, account, vendor, invest);
    }

    private LocalDate first() {
        return office.year().firstDay();
    }

    private void limits() {
        limit(office.roles().head(), "50000.00");
        if (office.code().equals("KT1")) {
            limit("02", "200000.00");
        }
        limit(office.roles().director(), "");
    }

    private void limit(String holder, String most) {
        var kind = office.all().spending().limits.kind();
        for (LimitSort sort : List.of(LimitSort.CLAIM, LimitSort.LOAN, LimitSort.PAY_LIST, LimitSort.PURCHASE)) {
            office.make(
                    office.all().spending().limits,
                    office.roles().director(),
                    new RecordDraft()
                            .with(kind.holder, office.person(holder))
                            .with(kind.sort, sort)
                            .with(kind.most, most.isEmpty() ? null : baht(most))
                            .with(kind.from, first())
                            .with(kind.order, "คำสั่งที่ 275/" + (office.year().buddhist() - 1)));
        }
    }

    private RecordRow vendors() {
        var kind = office.all().spending().vendors.kind();
        return office.make(
                office.all().spending().vendors,
                office.roles().officer(),
                new RecordDraft()
                        .with(kind.taxId, "0994000000006")
                        .with(kind.branch, "00000")
                        .with(kind.name, "บริษัท ตัวอย่างเครื่องเขียน จำกัด")
                        .with(kind.sort, PayeeSort.JURISTIC)
                        .with(kind.vat, true)
                        .with(kind.phone, "000-000-0001"));
    }

    private RecordRow fund(String code, String name, String source) {
        var kind = office.all().spending().funds.kind();
        return office.make(
                office.all().spending().funds,
                office.roles().officer(),
                new RecordDraft()
                        .with(kind.code, code)
                        .with(kind.name, name)
                        .with(kind.source, source)
                        .with(kind.suspense, false));
    }

    private RecordRow account(String name, String number, String opening) {
        var kind = office.all().spending().accounts.kind();
        RecordRow asked = office.make(
                office.all().spending().accounts,
                office.roles().officer(),
                new RecordDraft()
                        .with(kind.name, name)
                        .with(kind.sort, AccountSort.CURRENT)
                        .with(kind.bank, "KTB")
                        .with(kind.branch, "สาขาตัวอย่าง")
                        .with(kind.accountNo, number)
                        .with(kind.part, name.equals("เงินบริจาค") ? "DONATION" : OFF_BUDGET)
                        .with(kind.openedOn, first())
                        .with(kind.opening, baht(opening))
                        .with(kind.least, BigDecimal.ZERO)
                        .with(
                                kind.signers,
                                List.of(
                                        signer(office.roles().head()),
                                        signer(office.roles().director())))
                        .with(
                                kind.books,
                                List.of(new RecordDraft()
                                        .with(kind.bookFirst, 10_101)
                                        .with(kind.bookLast, 10_150))));
        return office.act(
                office.all().spending().accounts, office.roles().director(), asked, kind.approve, new RecordDraft());
    }

    private RecordDraft signer(String number) {
        var kind = office.all().spending().accounts.kind();
        return new RecordDraft().with(kind.signer, office.person(number)).with(kind.signsFrom, first());
    }

    private RecordRow line(RecordRow fund, ExpenditureType type, String item, String title, String amount) {
        var kind = office.all().spending().lines.kind();
        return office.make(
                office.all().spending().lines,
                office.roles().officer(),
                new RecordDraft()
                        .with(kind.year, office.year())
                        .with(kind.fund, fund.id())
                        .with(kind.type, type)
                        .with(kind.item, item)
                        .with(kind.title, title)
                        .with(kind.unit, office.unit("FIN"))
                        .with(kind.letterNo, "ศธ 04999/ว 12")
                        .with(kind.letterOn, first().plusDays(5))
                        .with(kind.amount, baht(amount))
                        .with(kind.spendBy, office.year().lastDay()));
    }

    private void receipts(RecordRow fund, RecordRow account) {
        var books = office.all().accounting().books.kind();
        RecordRow book = office.make(
                office.all().accounting().books,
                office.roles().officer(),
                new RecordDraft()
                        .with(books.series, "A12")
                        .with(books.year, office.year())
                        .with(books.part, OFF_BUDGET)
                        .with(books.holder, office.person(office.roles().payer()))
                        .with(books.first, 1)
                        .with(books.last, 100));
        var kind = office.all().accounting().receipts.kind();
        for (String[] one : new String[][] {
            {"มูลนิธิการศึกษาตัวอย่าง", "เงินสนับสนุนค่ายภาษาอังกฤษ", "8000.00", "3"},
            {"ร้านค้าสวัสดิการตัวอย่าง", "ค่าบำรุงสถานที่", "4500.00", "2"},
            {"อบต. ตัวอย่าง", "เงินสนับสนุนกิจกรรมวิชาการ", "50000.00", "0"},
            {"สหกรณ์ออมทรัพย์ตัวอย่าง", "เงินบำรุงการศึกษา", "12500.00", "0"}
        }) {
            office.make(
                    office.all().accounting().receipts,
                    office.roles().payer(),
                    new RecordDraft()
                            .with(kind.book, book.id())
                            .with(kind.receivedOn, office.before(Integer.parseInt(one[3])))
                            .with(kind.payer, one[0])
                            .with(kind.fund, fund.id())
                            .with(kind.part, OFF_BUDGET)
                            .with(kind.account, account.id())
                            .with(kind.channel, ReceiptChannel.TRANSFER)
                            .with(
                                    kind.items,
                                    List.of(new RecordDraft()
                                            .with(kind.item, one[1])
                                            .with(kind.amount, baht(one[2])))));
        }
    }
}
