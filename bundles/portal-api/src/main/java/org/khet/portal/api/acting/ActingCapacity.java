package org.khet.portal.api.acting;

/** In which capacity somebody decides. The words on paper belong to the templates. Source: README §6 words, core C.7. */
public enum ActingCapacity {
    /** In the own name. */
    OWN,
    /** รักษาการในตำแหน่ง: in a vacant post, with all that the post decides; in the own name. */
    IN_POST,
    /** รักษาราชการแทน: for a head who is absent or whose post is vacant. */
    ACTING,
    /** ปฏิบัติราชการแทน: by delegated power. */
    ON_BEHALF,
    /** ปฏิบัติหน้าที่แทน: deputising in a duty. */
    ON_DUTY;

    /** Whether it says in which capacity somebody acts for a person who is absent. */
    public boolean isForPerson() {
        return this != OWN && this != IN_POST;
    }

    /** Whether it says in which capacity somebody acts in a vacant post: power is delegated by a holder, and there is none. */
    public boolean isInPost() {
        return this != OWN && this != ON_BEHALF;
    }
}
