package org.khet.portal.api.office;

/**
 * An office. Source: core C.1.
 *
 * @param id          key
 * @param code        short code unique in the runtime, e.g. {@code KT1}; people and commands use it
 * @param kind        primary or secondary
 * @param name        full Thai name
 * @param shortName   short Thai name, e.g. สพป.ตัวอย่าง เขต 1
 * @param nameEnglish English name for the English screen; empty when the office has none
 * @param province    province, Thai
 * @param letterCode  number in front of outgoing letters (เลขที่หนังสือ), may be empty
 * @param phone       telephone of the office, may be empty
 * @param colour      colour of the office line on the bar, {@code #RRGGBB}
 */
public record Office(
        OfficeId id,
        String code,
        OfficeKind kind,
        String name,
        String shortName,
        String nameEnglish,
        String province,
        String letterCode,
        String phone,
        String colour) {}
