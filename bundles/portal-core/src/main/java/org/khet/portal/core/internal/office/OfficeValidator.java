package org.khet.portal.core.internal.office;

import java.util.regex.Pattern;
import org.khet.portal.api.admin.office.OfficeDraft;
import org.khet.portal.api.admin.person.PersonDraft;
import org.khet.portal.api.admin.school.SchoolDraft;
import org.khet.portal.api.admin.structure.UnitDraft;
import org.khet.portal.api.person.Person;
import org.khet.portal.api.school.SchoolCode;
import org.khet.portal.core.internal.form.FieldValidator;

/** What typed offices, units, people and schools must look like. Stateless. */
public final class OfficeValidator {
    private static final Pattern OFFICE_CODE = Pattern.compile("[A-Za-z0-9]{2,12}");
    private static final Pattern UNIT_CODE = Pattern.compile("[A-Z0-9][A-Z0-9-]{1,11}");
    private static final Pattern COLOUR = Pattern.compile("#[0-9A-Fa-f]{6}");
    private static final Pattern EMAIL = Pattern.compile("[^@\\s<>\"]+@[^@\\s<>\"]+\\.[^@\\s<>\"]+");
    private static final int SHOWN = 40;
    private static final Pattern SCHEME = Pattern.compile("[A-Z0-9]{2,20}");
    private static final Pattern SCHOOL_CODE = Pattern.compile("[0-9A-Za-z-]{1,20}");
    private static final int LONG_NAME = 200;
    private static final int NAME = 100;
    private static final int SHORT_NAME = 80;
    private static final int SHORTEST = 40;

    private OfficeValidator() {}

    public static FieldValidator office(OfficeDraft draft) {
        return new FieldValidator()
                .needed("code", draft.code())
                .that(OFFICE_CODE.matcher(draft.code().strip()).matches(), "code", "core.office.error.code")
                .line("name", draft.name(), LONG_NAME)
                .line("shortName", draft.shortName(), SHORT_NAME)
                .atMost("nameEnglish", draft.nameEnglish(), LONG_NAME)
                .atMost("province", draft.province(), SHORT_NAME)
                .atMost("letterCode", draft.letterCode(), SHORTEST)
                .atMost("phone", draft.phone(), SHORT_NAME)
                .that(COLOUR.matcher(draft.colour().strip()).matches(), "colour", "core.office.error.colour");
    }

    public static FieldValidator unit(UnitDraft draft) {
        return new FieldValidator()
                .needed("code", draft.code())
                .that(isUnitCode(draft.code().strip()), "code", "core.unit.error.code")
                .line("name", draft.name(), LONG_NAME)
                .line("shortName", draft.shortName(), SHORT_NAME)
                .atMost("nameEnglish", draft.nameEnglish(), SHORT_NAME)
                .that(draft.order() >= 1 && draft.order() <= 999, "order", "core.unit.error.order")
                .atMost("phone", draft.phone(), SHORT_NAME);
    }

    public static boolean isUnitCode(String code) {
        return UNIT_CODE.matcher(code).matches();
    }

    public static FieldValidator person(PersonDraft draft) {
        String email = draft.email().strip();
        return new FieldValidator()
                .atMost("title", draft.title(), SHORTEST)
                .line("firstName", draft.firstName(), NAME)
                .atMost("lastName", draft.lastName(), NAME)
                .that(
                        fullName(draft.title(), draft.firstName(), draft.lastName())
                                        .length()
                                <= Person.MOST_NAME,
                        "lastName",
                        "core.person.error.name",
                        Person.MOST_NAME)
                .atMost("position", draft.position(), LONG_NAME)
                .that(draft.unit() == null || draft.school() == null, "school", "core.person.error.both")
                .atMost("phone", draft.phone(), SHORT_NAME)
                .atMost("email", email, LONG_NAME)
                .that(email.isEmpty() || isEmail(email), "email", "core.person.error.email");
    }

    public static boolean isEmail(String text) {
        return EMAIL.matcher(text).matches();
    }

    /** Whether the register can keep the parts of a name. */
    public static boolean isName(String title, String firstName, String lastName) {
        return title.length() <= SHORTEST
                && firstName.length() <= NAME
                && lastName.length() <= NAME
                && fullName(title, firstName, lastName).length() <= Person.MOST_NAME;
    }

    private static String fullName(String title, String firstName, String lastName) {
        return title.strip() + firstName.strip() + " " + lastName.strip();
    }

    public static FieldValidator school(SchoolDraft draft) {
        FieldValidator checks = new FieldValidator()
                .line("name", draft.name(), LONG_NAME)
                .atMost("shortName", draft.shortName().isBlank() ? "" : draft.shortName(), SHORT_NAME)
                .that(
                        !draft.shortName().isBlank() || draft.name().strip().length() <= SHORT_NAME,
                        "shortName",
                        "core.school.error.short",
                        SHORT_NAME)
                .atMost("phone", draft.phone(), SHORT_NAME);
        for (SchoolCode code : draft.codes()) {
            checks.that(SCHEME.matcher(code.scheme()).matches(), "codes", "core.school.error.scheme", code.scheme())
                    .that(
                            SCHOOL_CODE.matcher(code.value()).matches(),
                            "codes",
                            "core.school.error.code",
                            shown(code.value()));
        }
        long schemes = draft.codes().stream().map(SchoolCode::scheme).distinct().count();
        return checks.that(schemes == draft.codes().size(), "codes", "core.school.error.schemes");
    }

    /** Enough of what was typed to know it again in the words of its refusal. */
    private static String shown(String typed) {
        return typed.length() > SHOWN ? typed.substring(0, SHOWN) + "…" : typed;
    }
}
