package org.khet.portal.api.person;

import java.util.List;
import org.khet.portal.api.settings.CodeList;
import org.khet.portal.api.settings.CodeList.Code;

/**
 * Titles before names (คำนำหน้านาม), which each office may change: ranks and academic ones are free. Source: README §6.
 */
public final class NameTitles {
    /** The code is how it is shortened, the Thai name how it stands before a name. */
    public static final CodeList LIST = new CodeList(
            "core.person-title",
            List.of(
                    Code.of("นาย", "นาย", "Mr"),
                    Code.of("นาง", "นาง", "Mrs"),
                    Code.of("น.ส.", "นางสาว", "Miss"),
                    Code.of("ด.ช.", "เด็กชาย", "Master"),
                    Code.of("ด.ญ.", "เด็กหญิง", "Miss (child)"),
                    Code.of("ดร.", "ดร.", "Dr"),
                    Code.of("ผศ.", "ผู้ช่วยศาสตราจารย์", "Assistant professor"),
                    Code.of("รศ.", "รองศาสตราจารย์", "Associate professor"),
                    Code.of("ศ.", "ศาสตราจารย์", "Professor"),
                    Code.of("ม.ล.", "หม่อมหลวง", "Mom Luang"),
                    Code.of("ม.ร.ว.", "หม่อมราชวงศ์", "Mom Rajawongse"),
                    Code.of("ว่าที่ ร.ต.", "ว่าที่ร้อยตรี", "Acting second lieutenant"),
                    Code.of("ว่าที่ ร.ต.หญิง", "ว่าที่ร้อยตรีหญิง", "Acting second lieutenant (f)"),
                    Code.of("ว่าที่ ร.ท.", "ว่าที่ร้อยโท", "Acting lieutenant"),
                    Code.of("ว่าที่ ร.อ.", "ว่าที่ร้อยเอก", "Acting captain"),
                    Code.of("ส.อ.", "สิบเอก", "Sergeant"),
                    Code.of("จ.ส.อ.", "จ่าสิบเอก", "Master sergeant"),
                    Code.of("ร.ต.", "ร้อยตรี", "Second lieutenant"),
                    Code.of("ร.ท.", "ร้อยโท", "Lieutenant"),
                    Code.of("ร.อ.", "ร้อยเอก", "Captain"),
                    Code.of("พ.ต.", "พันตรี", "Major")),
            "README §6");

    private NameTitles() {}
}
