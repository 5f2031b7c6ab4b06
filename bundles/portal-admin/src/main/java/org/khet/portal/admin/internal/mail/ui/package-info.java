/** Screen of notices by e-mail. */
@NullMarked
package org.khet.portal.admin.internal.mail.ui;

import org.jspecify.annotations.NullMarked;
