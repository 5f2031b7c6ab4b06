package org.khet.portal.api.acting;

/** In which capacity somebody decides. The words on paper belong to the templates. Source: README §6 words, core C.7. */
public enum Capacity {
    /** In the own name. */
    OWN,
    /** รักษาราชการแทน: for a head who is absent or whose post is vacant. */
    ACTING,
    /** ปฏิบัติราชการแทน: by delegated power. */
    ON_BEHALF,
    /** ปฏิบัติหน้าที่แทน: deputising in a duty. */
    ON_DUTY
}
