package org.khet.finance.internal.payment;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.khet.finance.internal.bank.BankAccountRecord;
import org.khet.finance.internal.bank.VendorRecord;
import org.khet.finance.internal.claim.ClaimRecord;
import org.khet.finance.internal.setting.FinancePermissions;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordLine;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.text.ThaiDate;

/** The file of a transfer for its bank, in the form that the office has set. Source: finance FE-09, FIN-25. */
public final class BankFileWriter {
    private static final String END = "\r\n";

    private final RecordService<TransferRecord> transfers;
    private final RecordService<BankFileRecord> formats;
    private final RecordService<VendorRecord> vendors;
    private final PaymentParts parts;

    /**
     * A file.
     *
     * @param ending  of its name
     * @param charset in which it is written
     * @param text    of it
     */
    public record BankFile(String ending, Charset charset, String text) {}

    /** @param transfers what is transferred, {@code formats} forms of banks */
    public BankFileWriter(
            RecordService<TransferRecord> transfers,
            RecordService<BankFileRecord> formats,
            RecordService<VendorRecord> vendors,
            PaymentParts parts) {
        this.transfers = transfers;
        this.formats = formats;
        this.vendors = vendors;
        this.parts = parts;
    }

    /** Whether a record is a transfer. */
    public boolean isOf(RecordRow row) {
        return row.kind().equals(transfers.kind());
    }

    /** Ending of the name of a transfer's file. */
    public String ending(Caller caller, RecordRow row) {
        return format(caller, account(caller, row)).get(formats.kind().ending);
    }

    /** Whether somebody may have the file of a transfer: who sees the numbers of accounts in it, once it is signed. */
    public boolean may(Caller caller, RecordRow row) {
        TransferRecord kind = transfers.kind();
        return caller.may(FinancePermissions.CLAIM_BANK)
                && caller.may(FinancePermissions.BANK_NUMBER)
                && (row.state().equals(kind.signed) || row.state().equals(kind.sent));
    }

    /** Writes the file of a transfer. */
    public void write(Caller caller, long transfer, OutputStream out) throws IOException {
        BankFile file = of(caller, transfer);
        out.write(file.text().getBytes(file.charset()));
    }

    /** The file of a transfer. */
    public BankFile of(Caller caller, long transfer) {
        caller.require(FinancePermissions.CLAIM_BANK);
        caller.require(FinancePermissions.BANK_NUMBER);
        RecordRow row = transfers.open(caller, transfer);
        if (!may(caller, row)) {
            throw Rejected.of("", "finance.error.fileUnsigned");
        }
        TransferRecord kind = transfers.kind();
        BankAccountRecord accounts = parts.accounts().kind();
        RecordRow account = account(caller, row);
        BankFileRecord form = formats.kind();
        RecordRow format = format(caller, account);
        Map<String, String> around = around(kind, row, account.get(accounts.accountNo));
        List<String> lines = new ArrayList<>();
        add(lines, form.line(format, form.first).with(around));
        int no = 0;
        for (RecordLine line : row.lines(kind.claims)) {
            no++;
            Map<String, String> values = new HashMap<>(around);
            values.put("no", String.valueOf(no));
            RecordRow claim =
                    parts.claims().find(caller.office(), line.get(kind.claim)).orElseThrow();
            payee(caller, claim, account.get(accounts.bank), values);
            add(lines, form.line(format, form.each).with(values));
        }
        add(lines, form.line(format, form.last).with(around));
        return new BankFile(format.get(form.ending), format.get(form.coding).charset(), String.join(END, lines) + END);
    }

    private RecordRow account(Caller caller, RecordRow transfer) {
        return parts.accounts()
                .find(caller.office(), transfer.get(transfers.kind().account))
                .orElseThrow();
    }

    /** Whether the form of the bank of a transfer is set. */
    public boolean hasForm(Caller caller, RecordRow transfer) {
        return form(caller, account(caller, transfer)).isPresent();
    }

    private RecordRow format(Caller caller, RecordRow account) {
        return form(caller, account).orElseThrow(() -> Rejected.of("", "finance.error.fileFormat"));
    }

    private Optional<RecordRow> form(Caller caller, RecordRow account) {
        return formats
                .internal()
                .all(
                        caller,
                        RecordFilter.of(formats.kind()
                                .bank
                                .is(account.get(parts.accounts().kind().bank))))
                .stream()
                .findFirst();
    }

    private static void add(List<String> lines, String line) {
        if (!line.isEmpty()) {
            lines.add(line);
        }
    }

    private static Map<String, String> around(TransferRecord kind, RecordRow row, String own) {
        LocalDate day = row.get(kind.date);
        return Map.of(
                "own", digits(own),
                "subject", row.get(kind.subject),
                "count", String.valueOf(row.lines(kind.claims).size()),
                "total", satang(row.get(kind.total)),
                "day", "%02d".formatted(day.getDayOfMonth()),
                "month", "%02d".formatted(day.getMonthValue()),
                "year", String.valueOf(day.getYear()),
                "thaiYear", String.valueOf(day.getYear() + ThaiDate.ERA_DISTANCE));
    }

    private void payee(Caller caller, RecordRow claim, String bank, Map<String, String> values) {
        ClaimRecord kind = parts.claims().kind();
        String number = payeeAccount(caller.office(), claim);
        if (number.isEmpty()) {
            throw Rejected.of(
                    "", "finance.error.payeeAccount", claim.get(kind.number).text());
        }
        values.put("account", number);
        values.put(
                "bank",
                vendor(caller.office(), claim)
                        .flatMap(one -> one.get(vendors.kind().bank))
                        .orElse(bank));
        values.put("name", claim.get(kind.payeeName));
        values.put("claim", claim.get(kind.number).text());
        values.put("amount", satang(claim.get(kind.net)));
    }

    /** Digits of the account to which a claim is paid: its own, else that of the vendor; empty when neither has one. */
    public String payeeAccount(OfficeId office, RecordRow claim) {
        String own = claim.get(parts.claims().kind().accountNo);
        return digits(
                own.isBlank()
                        ? vendor(office, claim)
                                .map(one -> one.get(vendors.kind().accountNo))
                                .orElse("")
                        : own);
    }

    private Optional<RecordRow> vendor(OfficeId office, RecordRow claim) {
        return claim.get(parts.claims().kind().vendor).flatMap(id -> vendors.find(office, id));
    }

    private static String digits(String number) {
        return number.replaceAll("\\D", "");
    }

    private static String satang(BigDecimal baht) {
        return baht.movePointRight(2).toBigInteger().toString();
    }
}
