package org.khet.documents.internal.order;

import java.util.List;
import org.khet.portal.api.settings.CodeList;
import org.khet.portal.api.settings.CodeList.Code;

/** Sorts of orders. */
public final class OrderCodes {
    /** The order that gives duties, functions and deputies. */
    public static final String ASSIGNMENT = "assignment";
    /** Sorts that are in force from a day. */
    public static final List<String> ORDERS = List.of("order", ASSIGNMENT, "working-group", "regulation");
    /** Sorts. Source: core C.7. */
    public static final CodeList SORTS = new CodeList(
            "documents.order-sort",
            List.of(
                    Code.of("order", "คำสั่ง", "Order"),
                    Code.of(ASSIGNMENT, "คำสั่งมอบหมายหน้าที่", "Assignment order"),
                    Code.of("working-group", "คำสั่งแต่งตั้งคณะทำงาน", "Working group order"),
                    Code.of("regulation", "ระเบียบ", "Regulation"),
                    Code.of("announcement", "ประกาศ", "Announcement"),
                    Code.of("certificate", "หนังสือรับรอง", "Certificate")),
            "core C.7");

    private OrderCodes() {}
}
