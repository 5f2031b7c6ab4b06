package org.khet.policyplan.internal.demo;

/**
 * Numbers of the invented people by what they do.
 *
 * @param director  approves
 * @param head      heads the group
 * @param budget    allocates
 * @param analyst   plans
 * @param secretary writes the committee's resolutions
 */
record DemoPlanRoles(String director, String head, String budget, String analyst, String secretary) {
    static final DemoPlanRoles FIRST = new DemoPlanRoles("01", "08", "09", "11", "10");
    static final DemoPlanRoles SECOND = new DemoPlanRoles("51", "53", "53", "53", "53");
}
