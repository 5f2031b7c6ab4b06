package org.khet.finance.internal.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.khet.finance.internal.story.FinanceOffice.CHECKER;
import static org.khet.finance.internal.story.FinanceOffice.CLAIMANT;
import static org.khet.finance.internal.story.FinanceOffice.DIRECTOR;
import static org.khet.finance.internal.story.FinanceOffice.HEAD;
import static org.khet.finance.internal.story.FinanceOffice.KT1;
import static org.khet.finance.internal.story.FinanceOffice.PAYER;
import static org.khet.finance.internal.story.FinanceOffice.TODAY;
import static org.khet.finance.internal.story.FinanceOffice.act;
import static org.khet.finance.internal.story.FinanceOffice.person;
import static org.khet.finance.internal.story.PropertyOffice.refused;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.finance.internal.payment.BankFileCoding;
import org.khet.finance.internal.payment.BankFileRecord;
import org.khet.finance.internal.payment.BankFileWriter;
import org.khet.finance.internal.payment.TransferRecord;
import org.khet.finance.internal.setting.FinancePermissions;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.security.NotPermitted;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;

/** The file of a transfer in the form that the office has set for its bank. Source: finance FIN-25. */
@OnEachDatabase
class BankFileStoryDbTest {
    private final TestDatabase database;
    private final FinanceOffice office;
    private final BankFileRecord form;
    private final BankFileWriter writer;

    BankFileStoryDbTest(TestDatabase database) {
        this.database = database;
        this.office = new FinanceOffice(database);
        this.form = office.payments.bankFiles.kind();
        this.writer = office.payments.bankFile;
    }

    @BeforeEach
    void limitsAreInForce() {
        database.clear();
        office.limits();
    }

    private RecordDraft format() {
        return new RecordDraft()
                .with(form.bank, "KTB")
                .with(form.coding, BankFileCoding.TIS_620)
                .with(form.ending, "dat")
                .with(form.first, "H{own:10}{day}{month}{thaiYear}{count:3}{total:9}")
                .with(form.each, "D{no:3}{account:10}{amount:9}{name:20}|{claim}")
                .with(form.last, "");
    }

    private RecordRow transfer(String account) {
        RecordRow fund = office.fund("OFF", "OFF_BUDGET");
        RecordRow own = office.account("999-1-00001-2", "0");
        office.receipt(office.book("A12"), fund, own, "10000");
        RecordRow line = office.line(fund, "F1", "5000");
        RecordRow travel = office.claimKind("TRAVEL", true, false);
        TransferRecord kind = office.payments.transfers.kind();
        List<RecordDraft> rows = List.of("1000", "2000.55").stream()
                .map(sum -> office.approved(office.spending.claims.create(
                        person(CLAIMANT),
                        office.claimDraft(travel, sum)
                                .with(office.spending.claims.kind().line, line.id())
                                .with(office.spending.claims.kind().accountNo, account))))
                .map(claim -> new RecordDraft().with(kind.claim, claim.id()).with(kind.failed, false))
                .toList();
        return office.payments.transfers.create(
                person(PAYER),
                new RecordDraft()
                        .with(kind.account, own.id())
                        .with(kind.date, TODAY)
                        .with(kind.subject, "โอนเงินค่าเดินทาง")
                        .with(kind.claims, rows));
    }

    private RecordRow signed(RecordRow transfer) {
        act(office.payments.transfers, HEAD, transfer, office.payments.transfers.kind().sign);
        return act(office.payments.transfers, DIRECTOR, transfer, office.payments.transfers.kind().sign);
    }

    /** 1,000 and 2,000.55 to account 999-2-34567-8: sums in satang with noughts before them, names in one byte a letter. */
    @Test
    void fileHasALineForEachRow_inTheFormOfTheBank() throws IOException {
        office.payments.bankFiles.create(person(CHECKER), format());
        RecordRow transfer = transfer("999-2-34567-8");
        refused(() -> writer.of(person(PAYER), transfer.id()), "finance.error.fileUnsigned");
        RecordRow signed = signed(transfer);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.write(person(PAYER), signed.id(), out);

        String[] lines = out.toString(Charset.forName("x-windows-874")).split("\r\n", -1);
        assertThat(lines).hasSize(4);
        assertThat(lines[0]).isEqualTo("H9991000012" + "20112569" + "002" + "000300055");
        assertThat(lines[1]).startsWith("D001" + "9992345678" + "000100000").contains("|");
        assertThat(lines[2]).startsWith("D002" + "9992345678" + "000200055").contains("|");
        assertThat(lines[1].indexOf('|')).as("the name fills twenty letters").isEqualTo(4 + 10 + 9 + 20);
        assertThat(lines[3]).isEmpty();
        assertThat(writer.ending(person(PAYER), signed)).isEqualTo("dat");
    }

    @Test
    void withoutNumberFormatOrRight_thereIsNoFile() {
        RecordRow signed = signed(transfer(""));
        refused(() -> writer.of(person(PAYER), signed.id()), "finance.error.fileFormat");
        office.payments.bankFiles.create(person(CHECKER), format());
        refused(() -> writer.of(person(PAYER), signed.id()), "finance.error.payeeAccount");
        TestCaller reader = TestCaller.of(KT1, 20).with(FinancePermissions.TRANSFER_VIEW);
        assertThat(writer.may(reader, signed)).isFalse();
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> writer.of(reader, signed.id()));
    }

    @Test
    void placesThatMeanNothing_andEndings_areRefused() {
        refused(
                () -> office.payments.bankFiles.create(person(CHECKER), format().with(form.each, "{account}{iban:9}")),
                "finance.error.filePlace");
        refused(
                () -> office.payments.bankFiles.create(person(CHECKER), format().with(form.ending, "../x")),
                "finance.error.fileEnding");
        office.payments.bankFiles.create(person(CHECKER), format().with(form.each, "{amount:3}{account}"));
        RecordRow signed = signed(transfer("9992345678"));
        refused(() -> writer.of(person(PAYER), signed.id()), "finance.error.fileTooLong");
    }
}
