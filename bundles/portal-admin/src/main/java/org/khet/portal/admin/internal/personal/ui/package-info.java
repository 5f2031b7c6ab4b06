/** Screens over sensitive fields: who saw them in clear. */
@NullMarked
package org.khet.portal.admin.internal.personal.ui;

import org.jspecify.annotations.NullMarked;
