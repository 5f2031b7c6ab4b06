package org.khet.portal.api.admin.demo;

import java.util.List;
import org.khet.portal.api.admin.security.Accounts.Grant;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.person.PersonId;

/**
 * Accounts of demonstration offices: random passwords of 16 characters, no forced change. They act only in the office
 * that they were opened for and never administer the runtime. Names and passwords stand in the file
 * {@code demo-accounts.txt} of the portal's home, readable by its owner only: office, role, account and password of each,
 * parted by tabs. Safe for concurrent use.
 */
public interface DemoAccounts {
    /**
     * Opens an account with these grants. When the person has one already, its grants are replaced, and the password
     * stays while the file still names it.
     *
     * @param officeCode code of the office, for the file
     * @param name       sign-in name, unique in the runtime
     */
    void open(OfficeId office, String officeCode, PersonId person, String name, List<Grant> grants);

    /** Ends all demonstration accounts of the office with all that is known of them, and takes them out of the file. */
    void remove(OfficeId office);
}
