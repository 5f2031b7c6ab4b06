/** Screen of the browsers that are signed in. */
@NullMarked
package org.khet.portal.admin.internal.session.ui;

import org.jspecify.annotations.NullMarked;
