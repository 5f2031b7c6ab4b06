package org.khet.finance.internal.setting;

import java.util.List;
import org.khet.portal.api.settings.CodeList;
import org.khet.portal.api.settings.CodeList.Code;

/** Code lists of the finance group as shipped. Source: finance C.3, policyplan C.3.3. */
public final class FinanceCodes {
    /** Where money comes from. */
    public static final CodeList FUND_SOURCE = list(
            "fundSource",
            "finance C.3.7",
            Code.of("BUDGET", "เงินงบประมาณ", "Budget"),
            Code.of("OFF_BUDGET", "เงินนอกงบประมาณ", "Off-budget"),
            Code.of("REVENUE", "เงินรายได้แผ่นดิน", "State revenue"),
            Code.of("SECURITY", "เงินประกันสัญญา", "Contract security"),
            Code.of("DONATION", "เงินบริจาคและเงินสนับสนุน", "Donation and support"));

    /** What a line of the budget is for. */
    public static final CodeList ITEM = SpendingItems.LIST;

    /** Parts of the group that keep money of their own day by day. */
    public static final CodeList PART = list(
            "part",
            "finance FE-11, KF-04",
            Code.of("OFF_BUDGET", "เงินนอกงบประมาณ", "Off-budget money"),
            Code.of("DONATION", "เงินบริจาค", "Donations"),
            Code.of("IMPREST", "เงินทดรองราชการ", "Imprest"),
            Code.of("BUDGET", "เงินงบประมาณ", "Budget money"));

    /** Banks. */
    public static final CodeList BANK = list(
            "bank",
            "finance FE-01",
            Code.of("KTB", "ธนาคารกรุงไทย", "Krungthai Bank"),
            Code.of("GSB", "ธนาคารออมสิน", "Government Savings Bank"),
            Code.of("BAAC", "ธ.ก.ส.", "BAAC"),
            Code.of("OTHER", "ธนาคารอื่น", "Another bank"),
            Code.of("CASH", "เงินสดในมือ", "Cash box"));

    /** Kinds of documents in GFMIS. */
    public static final CodeList GFMIS_KIND = list(
            "gfmisKind",
            "finance C.3.6",
            Code.of("KB01", "ขบ.01", "KB 01"),
            Code.of("KB02", "ขบ.02", "KB 02"),
            Code.of("KB03", "ขบ.03", "KB 03"),
            Code.of("KJ05", "ขจ.05", "KJ 05"),
            Code.of("BS01", "บส.01", "BS 01"),
            Code.of("NS01", "นส.01", "NS 01"),
            Code.of("NS02", "นส.02-1", "NS 02-1"),
            Code.of("OTHER", "อื่น ๆ", "Other"));

    /** A part by its Thai name, as it stands on entries and in what a month waits for. */
    public static String partName(String code) {
        return PART.standard().stream()
                .filter(one -> one.code().equals(code))
                .map(CodeList.Code::thai)
                .findFirst()
                .orElse(code);
    }

    /** For what a loan is taken. */
    public static final CodeList LOAN_KIND = list(
            "loanKind",
            "finance FE-17",
            Code.of("TRAVEL", "เดินทางไปราชการ", "Official travel"),
            Code.of("ACTIVITY", "จัดกิจกรรมหรือฝึกอบรม", "Activity or training"),
            Code.of("OTHER", "อื่น ๆ", "Other"));

    /** Levels of schooling. */
    public static final CodeList LEVEL = list(
            "level",
            "finance FE-20",
            Code.of("KINDERGARTEN", "อนุบาล", "Kindergarten"),
            Code.of("PRIMARY", "ประถมศึกษา", "Primary"),
            Code.of("LOWER", "มัธยมศึกษาตอนต้น", "Lower secondary"),
            Code.of("UPPER", "มัธยมศึกษาตอนปลายและ ปวช.", "Upper secondary and vocational certificate"),
            Code.of("HIGHER", "อนุปริญญาและปริญญาตรี", "Diploma and bachelor"));

    /** About what a school asks. */
    public static final CodeList ADVICE = list(
            "advice",
            "finance C.3.10",
            Code.of("FINANCE", "การเงิน", "Finance"),
            Code.of("ACCOUNTING", "การบัญชี", "Accounting"),
            Code.of("SUPPLIES", "พัสดุ", "Supplies"),
            Code.of("ASSETS", "สินทรัพย์", "Assets"));

    /** Notes and coins; the code is the worth in baht. */
    public static final CodeList DENOMINATION = list(
            "denomination",
            "finance PF-F05",
            Code.of("1000", "ธนบัตร 1,000 บาท", "1,000 baht notes"),
            Code.of("500", "ธนบัตร 500 บาท", "500 baht notes"),
            Code.of("100", "ธนบัตร 100 บาท", "100 baht notes"),
            Code.of("50", "ธนบัตร 50 บาท", "50 baht notes"),
            Code.of("20", "ธนบัตร 20 บาท", "20 baht notes"),
            Code.of("10", "เหรียญ 10 บาท", "10 baht coins"),
            Code.of("5", "เหรียญ 5 บาท", "5 baht coins"),
            Code.of("2", "เหรียญ 2 บาท", "2 baht coins"),
            Code.of("1", "เหรียญ 1 บาท", "1 baht coins"),
            Code.of("0.50", "เหรียญ 50 สตางค์", "50 satang coins"),
            Code.of("0.25", "เหรียญ 25 สตางค์", "25 satang coins"));

    /** What comes again each month. */
    public static final CodeList RENT_KIND = list(
            "rentKind",
            "finance FE-36",
            Code.of("HOUSE", "ค่าเช่าบ้าน", "House rent"),
            Code.of("LAND", "ค่าเช่าที่ดิน", "Land rent"),
            Code.of("UTILITY", "ค่าสาธารณูปโภค", "Utilities"),
            Code.of("OTHER", "อื่น ๆ", "Other"));

    /** Matters of a bank account. */
    public static final CodeList BANK_MATTER = list(
            "bankMatter",
            "finance FIN-P09",
            Code.of("LETTER", "หนังสือถึงธนาคาร", "Letter to the bank"),
            Code.of("SIGNER", "เปลี่ยนผู้ลงนาม", "Change of signer"),
            Code.of("INTEREST", "ดอกเบี้ยรับ", "Interest"),
            Code.of("FEE", "ค่าธรรมเนียม", "Fee"),
            Code.of("MOVE", "ย้ายเงินระหว่างบัญชีของสำนักงาน", "Move between own accounts"));

    /** Kinds of assets. */
    public static final CodeList ASSET_CLASS = list(
            "assetClass",
            "finance C.3.8",
            Code.of("COMPUTER", "ครุภัณฑ์คอมพิวเตอร์", "Computers"),
            Code.of("OFFICE", "ครุภัณฑ์สำนักงาน", "Office equipment"),
            Code.of("VEHICLE", "ยานพาหนะและขนส่ง", "Vehicles"),
            Code.of("TEACHING", "ครุภัณฑ์การศึกษา", "Teaching equipment"),
            Code.of("BUILDING", "อาคารและสิ่งปลูกสร้าง", "Buildings"),
            Code.of("LAND", "ที่ดิน", "Land"),
            Code.of("OTHER", "ครุภัณฑ์อื่น", "Other equipment"));

    /** What is bought or hired; all but the first two become assets. */
    public static final CodeList PURCHASE_CLASS = list(
            "purchaseClass",
            "finance FE-22",
            Code.of("SUPPLIES", "ซื้อวัสดุ", "Supplies"),
            Code.of("SERVICE", "จ้างทำของหรือบริการ", "Work and services"),
            Code.of("COMPUTER", "ซื้อครุภัณฑ์คอมพิวเตอร์", "Computers"),
            Code.of("OFFICE", "ซื้อครุภัณฑ์สำนักงาน", "Office equipment"),
            Code.of("VEHICLE", "ซื้อยานพาหนะและขนส่ง", "Vehicles"),
            Code.of("TEACHING", "ซื้อครุภัณฑ์การศึกษา", "Teaching equipment"),
            Code.of("BUILDING", "อาคารและสิ่งปลูกสร้าง", "Buildings"),
            Code.of("OTHER", "ซื้อครุภัณฑ์อื่น", "Other equipment"));

    /** Methods of buying. */
    public static final CodeList METHOD = list(
            "method",
            "finance C.3.4",
            Code.of("SPECIFIC", "วิธีเฉพาะเจาะจง", "Specific method"),
            Code.of("SELECTION", "วิธีคัดเลือก", "Selection"),
            Code.of("GENERAL", "วิธีประกาศเชิญชวนทั่วไป", "General announcement"));

    /** Committees of a purchase. */
    public static final CodeList COMMITTEE = list(
            "committee",
            "finance RF-55",
            Code.of("SPEC", "กำหนดคุณลักษณะและราคากลาง", "Specification and median price"),
            Code.of("PRICE", "พิจารณาผลหรือราคา", "Result or price"),
            Code.of("INSPECT", "ตรวจรับพัสดุ", "Inspection"));

    /** How an asset came. */
    public static final CodeList ASSET_WAY = list(
            "assetWay",
            "finance FE-29",
            Code.of("BOUGHT", "จัดซื้อ", "Bought"),
            Code.of("DONATED", "รับบริจาค", "Donated"),
            Code.of("TRANSFERRED", "รับโอน", "Taken over"));

    /** How an asset goes. */
    public static final CodeList DISPOSAL_WAY = list(
            "disposalWay",
            "finance FIN-P20",
            Code.of("SALE", "ขาย", "Sale"),
            Code.of("EXCHANGE", "แลกเปลี่ยน", "Exchange"),
            Code.of("TRANSFER", "โอนให้หน่วยงานอื่น", "Transfer"),
            Code.of("DESTROY", "แปรสภาพหรือทำลาย", "Destruction"));

    /** What a yearly check finds. */
    public static final CodeList COUNT_RESULT = list(
            "countResult",
            "finance FIN-P20",
            Code.of("FOUND", "พบ ใช้งานได้", "Found, in use"),
            Code.of("DAMAGED", "ชำรุด", "Damaged"),
            Code.of("DETERIORATED", "เสื่อมคุณภาพ", "Deteriorated"),
            Code.of("LOST", "สูญไป", "Lost"),
            Code.of("UNNEEDED", "ไม่จำเป็นต้องใช้", "No longer needed"));

    /** What secures a contract. */
    public static final CodeList SECURITY = list(
            "security",
            "finance FE-41",
            Code.of("MONEY", "เงินสดหรือเช็คที่ธนาคารสั่งจ่าย", "Money paid in"),
            Code.of("GUARANTEE", "หนังสือค้ำประกันของธนาคาร", "Bank guarantee"),
            Code.of("BOND", "พันธบัตรรัฐบาลไทย", "Government bond"));

    private FinanceCodes() {}

    /** All lists. */
    public static List<CodeList> all() {
        return List.of(
                FUND_SOURCE,
                ITEM,
                PART,
                BANK,
                GFMIS_KIND,
                LOAN_KIND,
                LEVEL,
                ADVICE,
                DENOMINATION,
                RENT_KIND,
                BANK_MATTER,
                ASSET_CLASS,
                PURCHASE_CLASS,
                METHOD,
                COMMITTEE,
                ASSET_WAY,
                DISPOSAL_WAY,
                COUNT_RESULT,
                SECURITY);
    }

    private static CodeList list(String name, String source, Code... codes) {
        return new CodeList("finance." + name, List.of(codes), source);
    }
}
