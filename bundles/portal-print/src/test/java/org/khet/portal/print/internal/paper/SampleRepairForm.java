package org.khet.portal.print.internal.paper;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.khet.portal.api.text.BahtText;

/** Models of form F2; everything invented. */
final class SampleRepairForm {
    private static final List<String> TEXTS = List.of(
            "number",
            "date",
            "requester",
            "position",
            "unit",
            "phone",
            "equipment",
            "propertyNo",
            "model",
            "serial",
            "place",
            "accessories",
            "symptom",
            "requesterSigned",
            "requesterSignedOn",
            "receiver",
            "receivedOn",
            "technician",
            "assignedOn",
            "head",
            "headPosition",
            "headSignedOn",
            "finding",
            "cause",
            "work",
            "total",
            "totalWords",
            "technicianSigned",
            "technicianSignedOn",
            "condition",
            "comment",
            "receivedBack",
            "receivedBackOn",
            "autoClosed",
            "kind",
            "printedBy");

    private static List<Map<String, Object>> options(String chosen, String... labels) {
        var options = new ArrayList<Map<String, Object>>();
        for (var label : labels) {
            options.add(Map.of("label", label, "on", label.equals(chosen)));
        }
        return options;
    }

    private static Map<String, Object> form(boolean blank) {
        var model = new HashMap<String, Object>();
        TEXTS.forEach(key -> model.put(key, ""));
        model.put("office", "สำนักงานเขตพื้นที่การศึกษาประถมศึกษาตัวอย่าง เขต 1");
        model.put("watermark", "");
        model.put("process", "กระบวนงานที่ 37");
        model.put("blank", blank);
        model.put("priorities", options(blank ? "" : "ด่วน", "ด่วนที่สุด", "ด่วนมาก", "ด่วน", "ปกติ"));
        model.put("ticks", options(blank ? "" : "อนุมัติ", "ทราบ", "ชอบ", "อนุญาต", "อนุมัติ"));
        model.put(
                "results",
                options(
                        blank ? "" : "ซ่อมแล้วเสร็จ",
                        "ซ่อมแล้วเสร็จ",
                        "ต้องใช้อะไหล่",
                        "ส่งซ่อมภายนอก",
                        "ซ่อมไม่ได้",
                        "อื่น ๆ"));
        model.put("erase", options(blank ? "" : "ยินยอมให้ล้างได้", "ยินยอมให้ล้างได้", "ห้ามล้าง"));
        model.put("works", options(blank ? "" : "ใช้งานได้", "ใช้งานได้", "ใช้งานไม่ได้"));
        model.put("ratings", options(blank ? "" : "5", "1", "2", "3", "4", "5"));
        model.put("parts", List.of());
        model.put("blankParts", blank ? List.of("", "", "", "") : List.of());
        return model;
    }

    static Map<String, Object> filled() {
        var model = form(false);
        model.put("kind", "แจ้งซ่อม");
        model.putAll(Map.of(
                "number", "ซ-17/2565",
                "date", "21 มิถุนายน 2565",
                "requester", "นางสาวสมมติ ชื่อตัวอย่าง",
                "position", "ครูชำนาญการ",
                "unit", "โรงเรียนบ้านตัวอย่าง 02",
                "phone", "000-000-000",
                "equipment", "เครื่องพิมพ์เลเซอร์ ขาวดำ",
                "propertyNo", "7430-001-0001/1-2563",
                "model", "Sample LP-404",
                "serial", "SN000123456"));
        model.putAll(Map.of(
                "place", "ห้องธุรการ อาคาร 1 ชั้น 2",
                "accessories", "สายไฟ ถาดกระดาษ",
                "symptom",
                        "เครื่องพิมพ์ไม่ดึงกระดาษ มีเสียงดังเป็นระยะ ต้องกดปุ่มซ้ำหลายครั้งจึงจะพิมพ์ได้หนึ่งแผ่น "
                                + "เป็นมาตั้งแต่เปลี่ยนกระดาษใหม่ ทำความสะอาดลูกยางแล้วไม่ดีขึ้น",
                "requesterSigned", "นางสาวสมมติ ชื่อตัวอย่าง",
                "requesterSignedOn", "21 มิ.ย. 2565",
                "receiver", "เจ้าหน้าที่ 14",
                "receivedOn", "21 มิ.ย. 2565 09.30 น.",
                "technician", "เจ้าหน้าที่ 13",
                "assignedOn", "21 มิ.ย. 2565",
                "head", "นายตัวอย่าง สมมติ"));
        model.putAll(Map.of(
                "headPosition", "ผู้อำนวยการกลุ่มส่งเสริมการศึกษาทางไกลฯ",
                "finding", "ลูกยางดึงกระดาษสึก",
                "cause", "เสื่อมตามอายุ",
                "work", "เปลี่ยนชุดลูกยางดึงกระดาษ ทดสอบพิมพ์ 50 แผ่น ใช้งานได้ตามปกติ",
                "total", BahtText.inFigures(new BigDecimal("1250.50")),
                "totalWords", BahtText.inWords(new BigDecimal("1250.50")),
                "condition", "สมบูรณ์ พร้อมสายไฟและถาดกระดาษ",
                "comment", "รวดเร็ว สุภาพ",
                "printedBy", "พิมพ์โดย เจ้าหน้าที่ 14 เมื่อ 24 มิ.ย. 2565 11.48 น."));
        model.put(
                "parts",
                List.of(
                        Map.of(
                                "no",
                                "1",
                                "item",
                                "ลูกยางดึงกระดาษ",
                                "quantity",
                                "2",
                                "price",
                                "450.00",
                                "amount",
                                "900.00"),
                        Map.of(
                                "no",
                                "2",
                                "item",
                                "แผ่นรองดึงกระดาษ",
                                "quantity",
                                "1",
                                "price",
                                "350.50",
                                "amount",
                                "350.50")));
        return model;
    }

    static Map<String, Object> blank() {
        return form(true);
    }

    private SampleRepairForm() {}
}
