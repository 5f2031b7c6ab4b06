package org.khet.year.office;

/** Who does what in an office: the number of the person in the demonstration, the unit and the roles. */
public enum YearPost {
    DIRECTOR("01", "", "core.director"),
    DEPUTY("02", "", "core.deputy"),
    ADMINISTRATOR("04", "DIR", "core.office-admin", "core.group-head@unit"),
    ACCOUNTANT("05", "DIR", "finance.acc", "core.central-clerk", "core.staff@unit"),
    PLANNER("08", "PLAN", "policyplan.head", "core.group-head@unit"),
    BUDGET("09", "PLAN", "policyplan.budget", "core.section-head@unit"),
    FOLLOW_UP(
            "10",
            "PLAN",
            "monitoring.lead",
            "policyplan.info-lead",
            "policyplan.committee-secretary",
            "core.section-head@unit",
            "core.clerk@unit"),
    ANALYST("11", "PLAN", "monitoring.officer", "policyplan.analyst", "core.staff@unit"),
    ICT_HEAD("12", "ICT", "ict.head", "core.group-head@unit"),
    ICT_CLERK("13", "ICT", "ict.clerk", "ict.tech", "core.staff@unit", "core.web@unit"),
    FINANCE_HEAD("14", "FIN", "finance.head", "core.group-head@unit"),
    PAYER("15", "FIN", "finance.pay", "core.staff@unit"),
    PERSONNEL_HEAD("16", "HR", "core.group-head@unit"),
    LAWYER("17", "HR", "core.staff@unit"),
    TEACHER_HEAD("18", "TDEV", "core.group-head@unit"),
    SUPERVISOR("19", "SUP", "core.group-head@unit"),
    PROMOTION("20", "PROM", "core.group-head@unit"),
    AUDITOR("21", "AUD", "finance.audit", "core.group-head@unit"),
    TECHNICIAN("22", "ICT", "ict.tech", "core.staff@unit");

    private final String number;
    private final String unit;
    private final String[] roles;

    YearPost(String number, String unit, String... roles) {
        this.number = number;
        this.unit = unit;
        this.roles = roles;
    }

    /** Number in the first office. */
    public String number() {
        return number;
    }

    /** Code of the unit, empty for none. */
    public String unit() {
        return unit;
    }

    /** Roles; those that end with {@code @unit} are limited to the unit. */
    String[] roles() {
        return roles.clone();
    }
}
