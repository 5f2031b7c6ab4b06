package org.khet.finance.internal.imports;

import java.util.List;
import org.khet.portal.api.imports.ImportField;

/** Columns of a bank's answer, under the names that banks give them. Source: finance FIN-25. */
final class BankAnswerColumns {
    private BankAnswerColumns() {}

    /** All, as they stand in the form of the import. */
    static List<ImportField> list() {
        return List.of(
                field(
                        BankAnswerImporter.CLAIM,
                        ImportField.Kind.CODE,
                        false,
                        40,
                        "เลขที่ใบสำคัญ",
                        "อ้างอิงผู้โอน",
                        "Customer reference"),
                field(
                        BankAnswerImporter.ACCOUNT,
                        ImportField.Kind.CODE,
                        false,
                        30,
                        "เลขที่บัญชีผู้รับเงิน",
                        "เลขที่บัญชีผู้รับโอน",
                        "เลขที่บัญชี",
                        "บัญชีผู้รับเงิน",
                        "Receiving account no",
                        "Beneficiary account",
                        "Account no"),
                field(
                        BankAnswerImporter.AMOUNT,
                        ImportField.Kind.FIGURE,
                        true,
                        20,
                        "จำนวนเงิน",
                        "จำนวนเงินที่โอน",
                        "Amount",
                        "Transfer amount"),
                field(
                        BankAnswerImporter.PAID_ON,
                        ImportField.Kind.DAY,
                        true,
                        40,
                        "วันที่โอน",
                        "วันที่รายการมีผล",
                        "วันที่",
                        "Effective date",
                        "Value date",
                        "Date"),
                field(
                        BankAnswerImporter.RESULT,
                        ImportField.Kind.TEXT,
                        true,
                        60,
                        "ผลการโอน",
                        "สถานะ",
                        "สถานะรายการ",
                        "Status",
                        "Transaction status",
                        "Result"),
                field(
                        BankAnswerImporter.REFERENCE,
                        ImportField.Kind.TEXT,
                        false,
                        40,
                        "เลขอ้างอิงธนาคาร",
                        "เลขที่อ้างอิง",
                        "Bank reference",
                        "Reference no"),
                field(
                        BankAnswerImporter.WHY,
                        ImportField.Kind.TEXT,
                        false,
                        200,
                        "สาเหตุ",
                        "สาเหตุที่ไม่สำเร็จ",
                        "เหตุผล",
                        "เหตุผลที่ปฏิเสธ",
                        "หมายเหตุ",
                        "Reason",
                        "Reject reason",
                        "Return reason",
                        "Error description",
                        "Remark"));
    }

    private static ImportField field(String id, ImportField.Kind kind, boolean needed, int most, String... heads) {
        return MoneyRowValidator.field("answer", id, kind, needed, most, heads);
    }
}
