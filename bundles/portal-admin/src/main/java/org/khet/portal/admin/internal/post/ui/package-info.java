/** Screens of posts, their holders, and functions by order. */
@NullMarked
package org.khet.portal.admin.internal.post.ui;

import org.jspecify.annotations.NullMarked;
