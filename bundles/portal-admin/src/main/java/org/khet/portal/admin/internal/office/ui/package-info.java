/** Screens of offices and their structure. */
@NullMarked
package org.khet.portal.admin.internal.office.ui;

import org.jspecify.annotations.NullMarked;
