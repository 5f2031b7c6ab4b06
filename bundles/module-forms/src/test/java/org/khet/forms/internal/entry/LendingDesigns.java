package org.khet.forms.internal.entry;

import java.util.List;
import org.khet.forms.internal.FormsFixture;
import org.khet.forms.internal.definition.DataKind;
import org.khet.forms.internal.design.DesignFile;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordLink;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.security.Caller;
import org.khet.portal.testkit.SampleOffices;

/** A register of things and the slips by which they are lent, of which each names a thing. */
public final class LendingDesigns {
    /** The things, of which most people see their own. */
    public static final String THINGS = DesignFile.FIRST + """

            design	design_key=things	name=ทะเบียนของให้ยืม	sort=REGISTER	pattern=ค {seq}/{BE}	year_kind=FISCAL
            grants	receiver=EVERYBODY	reach=ROLE	may_see=1	may_make=1	may_change=1	may_act=1
            fields	field_key=name	label=ชื่อของ	sort=TEXT	presence=NEEDED	by_words=1	in_list=1
            fields	field_key=unit	label=กลุ่มที่ดูแล	sort=UNIT	presence=OPTIONAL
            """;

    /** The slips. */
    public static final String SLIPS = DesignFile.FIRST + """

            design	design_key=slips	name=ใบยืมของ	sort=FORM	year_kind=FISCAL
            grants	receiver=EVERYBODY	reach=ALL	may_see=1	may_make=1	may_change=1	may_act=1
            fields	field_key=who	label=ผู้ยืม	sort=TEXT	presence=NEEDED	by_words=1	in_list=1
            fields	field_key=thing	label=ของที่ยืม	sort=RECORD	target=forms.things	presence=NEEDED	in_list=1	chip=1	by_words=1
            fields	field_key=more	label=ของอื่น	sort=TABLE	presence=OPTIONAL
            fields	field_key=other	label=รายการ	sort=RECORD	target=forms.things	presence=NEEDED	of_table=more
            """;

    private final FormsFixture forms;

    /** Over the module. */
    public LendingDesigns(FormsFixture forms) {
        this.forms = forms;
    }

    /** A register. */
    public RecordService<DataKind> register(long design) {
        return forms.entries().of(SampleOffices.KT1, design);
    }

    /** A field of it. */
    public Field<?> field(long design, String key) {
        return register(design).kind().fieldNamed(key).orElseThrow();
    }

    /** A thing, as a slip names it. */
    public RecordLink thing(Caller caller, long design, String name) {
        RecordRow row = register(design)
                .create(
                        forms.entries().as(caller, design),
                        new RecordDraft()
                                .with(field(design, "name"), name)
                                .with(field(design, "unit"), FormsFixture.UNIT));
        return new RecordLink(
                "forms.things",
                row.id(),
                register(design).titles(SampleOffices.KT1, List.of(row.id())).get(row.id()));
    }

    /** A slip for a thing. */
    public RecordRow slip(Caller caller, long design, String who, RecordLink thing) {
        return slip(
                caller,
                design,
                new RecordDraft().with(field(design, "who"), who).with(field(design, "thing"), thing));
    }

    /** A slip. */
    public RecordRow slip(Caller caller, long design, RecordDraft draft) {
        return register(design).create(forms.entries().as(caller, design), draft);
    }
}
