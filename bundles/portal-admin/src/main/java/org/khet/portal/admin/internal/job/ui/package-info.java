/** Screens of the jobs. */
@NullMarked
package org.khet.portal.admin.internal.job.ui;

import org.jspecify.annotations.NullMarked;
