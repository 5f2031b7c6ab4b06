package org.khet.portal.admin.internal.school.ui;

import java.time.LocalDate;
import org.khet.portal.api.admin.school.SchoolChangeRegister;
import org.khet.portal.api.admin.school.SchoolRegister;
import org.khet.portal.api.file.Files;
import org.khet.portal.api.school.Schools;

/**
 * What the parts of a school's page need that end it and show how it ended.
 *
 * @param schools register, takes an end back
 * @param changes how schools ended
 * @param all     open schools to choose from
 * @param files   where documents are staged
 * @param today   today in the offices
 */
record SchoolEndServices(
        SchoolRegister schools, SchoolChangeRegister changes, Schools all, Files files, LocalDate today) {}
