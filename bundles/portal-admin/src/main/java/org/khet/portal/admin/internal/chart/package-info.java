/** Who heads what and who acts, of an office on a day, and the paper of it. */
@NullMarked
package org.khet.portal.admin.internal.chart;

import org.jspecify.annotations.NullMarked;
