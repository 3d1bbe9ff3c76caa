import BayesClassifier from 'natural/lib/natural/classifiers/bayes_classifier.js'
import LogisticRegressionClassifier from 'natural/lib/natural/classifiers/logistic_regression_classifier.js'
import TfIdf from 'natural/lib/natural/tfidf/tfidf.js'

/** A naive Bayes classifier that has seen nothing yet; it is taught stems, so it needs no stemmer. */
export const untaughtBayes = (smoothing: number) => new BayesClassifier(undefined, smoothing)

/** A classifier by logistic regression that has seen nothing yet. */
export const untaughtRegression = () => new LogisticRegressionClassifier()

/** Weighs stems by how few texts have them (TF-IDF), once it has been given the texts. */
export const stemWeights = () => new TfIdf()
